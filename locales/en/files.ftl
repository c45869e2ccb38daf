# What came is not words: pictures, files, voice, places; and a word while waiting.

soon-done = We are writing this down. One moment; you need not tap again.
content-picture = We received a picture or a video. We cannot use it here yet, so we did not keep it.
    .plain = We cannot use pictures yet. It was not kept.
content-document = We received a file. We cannot use it here yet, so we did not keep it.
    .plain = We cannot use files yet. It was not kept.
content-voice = We received a voice message. We cannot understand speech yet, so we did not keep it. While you write a proposal you can send one; somebody types it for you.
    .plain = We cannot understand voice yet. It was not kept.
content-place = We received a location. We do not need yours here, so we did not keep it.
    .plain = We do not need your location. It was not kept.
content-contact = We received a contact. We do not take other people’s numbers, so we did not keep it.
    .plain = We do not take telephone numbers. It was not kept.
content-sticker = We received a sticker. Thank you.
content-other = We cannot understand this yet, so we did not keep it.
    .plain = We cannot understand this yet. It was not kept.
content-instead = To suggest something, send it in writing. For anything else, tap below.
    .plain = Please write, or tap below.
content-awaited = The last question is still waiting. Please answer it in writing.
    .plain = Please answer the last question in writing.

file-kind = We take only photos, files and voice messages here.
file-too-big = This file is too large; we take at most { $most } MB. Please make it smaller, or send it in parts.
file-photo-only = You can add photos or a voice note here; other files are not taken.
file-not-kept = This photo was not kept and cannot be seen.
file-still-coming = The photo is still on its way. Please look again in a moment.
file-failed = { $why ->
    [no-picture] The picture you sent cannot be opened and was not kept. Please send another one.
    [too-many-pixels] The picture you sent is too large and was not kept. Please send it as a photo, not as a file.
    [no-voice] The voice message you sent cannot be opened and was not kept. Please record it again.
    [kind] We do not take files of the kind you sent, so it was not kept. You can send photos, PDFs, documents and plain text.
   *[lost] We could not receive the file you sent. Please send it again.
}
button-see-photo = See the photo
file-voice-only = A voice note is needed here.
voice-not-kept = This voice note was not kept and cannot be heard. Please ask for words, or another recording.
voice-still-coming = The voice note is still on its way; please listen a little later.
