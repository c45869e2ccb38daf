# 议事群：设定、更换、失去、找回。

command-here = 在群里用：消息发到这里
command-group = 本社区的议事群

## 在群里

group-hello = 您好，我是社区议事厅的办事员。
group-hello-chair = 要把这个群设为社区的议事群，请居委会主任点下面，在私聊里确认。
group-button-bind = 设为议事群
group-is-bound = 这里是{ $community }的议事群。提案、表决和会议会发到这里；写提案、投票请在私聊里办。
group-welcome = 欢迎新来的邻居。这里是{ $community }的议事群，提案、附议和投票请点下面，在私聊里办。
group-left = 这个群不再是{ $community }的议事群，上面的消息不再更新。提案和表决请在私聊里看。
group-topic-chosen = 好的，议事的消息以后发到这个话题。
group-topic-none = 好的，议事的消息以后发到群里，不分话题。

## 主任在私聊里

group-chair-only = 议事群要由居委会主任来设，您现在没有这个职务。请把这件事转告主任。
    .plain = 这件事由居委会主任来办。
group-link-old = 这个链接已经用不上了。请在群里发 /here，再点群里新出现的按钮。
group-ask = 把群「{ $title }」设为{ $community }的议事群？
group-ask-means = 设好以后，提案、表决和会议的消息会发到这个群，群里的人都看得见。
    .plain = 议事的消息会发到这个群，群里的人都看得见。
group-ask-running = 现在进行中的 { $count } 件事会马上发到群里。
group-ask-instead = 现在的议事群是「{ $now }」。改了以后，那边不再发消息。
group-button-yes = 是，设为议事群
group-button-no = 不是
group-button-again = 再看一次
group-bound-done = 好了，群「{ $title }」现在是{ $community }的议事群。
group-topics = 群里分话题的话，在要用的话题里发 /here，消息就发到那里。
group-already = 群「{ $title }」已经是{ $community }的议事群，不用再设。
group-taken = 这个群已经是另一个社区的议事群。要改用，请那个社区的主任先停用它。
group-gone = 我不在群「{ $title }」里，发不了消息。请先把我加回群里，再看一次。
group-silent = 我在群「{ $title }」里还不能发言。请群管理员允许成员发消息，或者把我设为管理员，再看一次。
group-left-as-is = 好的，没有改动。
group-none = 这个群已经不是本社区的议事群了。
group-none-yet = 本社区还没有议事群。
group-how = 要设议事群：把我加进群里，再点群里出现的按钮。
group-ours = { $community }的议事群是「{ $title }」。
group-ours-lost = 现在我在那里发不了消息：要么不在群里，要么没有发言的权限。
group-change-how = 要换一个群：把我加进新的群，再点那里出现的按钮。
group-button-unbind = 停用这个群
group-unbind-ask = 不再把群「{ $title }」用作{ $community }的议事群？
group-unbind-means = 已经发出的消息都留着，以后不再往那里发。居民仍会在私聊里收到通知。
group-button-unbind-yes = 是，停用
group-unbound = 好了，群「{ $title }」不再是议事群。
group-here-private = 这个命令要在群里用。

## 告诉主任

group-lost-out = 我已经不在议事群「{ $title }」里了。请把我加回去；如果不是有意的，也请问一问群管理员。
group-lost-silent = 我在议事群「{ $title }」里发不了言。请群管理员允许成员发消息，或者把我设为管理员；改好以后，请您在群里发一次 /here。
group-lost-meanwhile = 这段时间群里收不到消息，居民的私聊通知照常。
group-button-see = 看看议事群
group-found = 议事群「{ $title }」又能收到消息了。
