# 发来的不是文字：图片、文件、语音、位置；还有稍等的话。

soon-done = 正在记，一会儿就好，您不用再点。
content-picture = 收到一张图片或一段视频。这里现在还用不上它，没有保存。
    .plain = 图片这里还用不上，没有保存。
content-document = 收到一份文件。这里现在还用不上它，没有保存。
    .plain = 文件这里还用不上，没有保存。
content-voice = 收到一段语音。这里还听不懂语音，没有保存。写提案的时候可以发语音，有人替您打成文字。
    .plain = 语音还听不懂，没有保存。
content-place = 收到一个位置。这里不用您的位置，没有保存。
    .plain = 这里不用位置，没有保存。
content-contact = 收到一张名片。这里不收别人的电话，没有保存。
    .plain = 这里不收电话，没有保存。
content-sticker = 收到一个表情，谢谢您。
content-other = 收到的这条，这里还看不懂，没有保存。
    .plain = 这条还看不懂，没有保存。
content-instead = 想提建议，把它写成字发来就行；要办别的事，请点下面。
    .plain = 请打字发来，或者点下面。
content-awaited = 刚才问您的事还等着，请打字回答。
    .plain = 请打字回答刚才的事。

file-kind = 这里只收照片、文件和语音。
file-too-big = 这份文件太大了，最多 { $most } MB。请压缩一下，或者分开发。
file-photo-only = 这里可以附照片，也可以发语音，别的文件还不收。
file-not-kept = 这张照片没有保存下来，看不到了。
file-still-coming = 照片还在接收，过一会儿再看。
file-failed = { $why ->
    [no-picture] 您发的图片打不开，没有保存。请换一张，或者重新拍一张发来。
    [too-many-pixels] 您发的图片太大了，没有保存。请按普通照片发，不要按原文件发。
    [no-voice] 您发的语音打不开，没有保存。请再录一次。
    [kind] 您发的文件不是这里能收的种类，没有保存。可以发照片、PDF、文档和纯文字。
   *[lost] 您发的文件没能收下来。请再发一次。
}
button-see-photo = 看照片
file-voice-only = 这里要的是一段语音。
voice-not-kept = 这段语音没有保存下来，听不到了。请本人打字，或者再录一次。
voice-still-coming = 语音还在接收，过一会儿再听。
