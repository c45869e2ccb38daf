# 处处会用到的话：按钮、菜单、婉拒、出错。

button-home = 回到首页
button-not-now = 先不办了
button-open-private = 去私聊办
command-unknown = 没有这个命令。发 /help 看看这里能办什么。
button-old = 这个按钮已经过期了，请从首页重新进来。
    .plain = 这个按钮不能用了。请回到首页再点。
link-gone = 这个链接打不开了，可能已经过期。
    .plain = 这个链接打不开了。
form-gone = 这一步已经办完或者停下了，请从首页重新开始。
    .plain = 这一步已经办完了。请回到首页。
group-use-private = 这件事请在私聊里办，别人看不见您填的内容。
    .plain = 请点下面，到私聊里办。
only-text = 这里暂时只能看懂文字，图片和语音还不行。请把想说的打成字发来。
    .plain = 请打字，图片和语音还看不懂。

menu-proposals = 📝 提案
menu-polls = 🗳 表决
menu-meetings = 📅 会议
menu-points = ⭐ 积分
menu-office = 回到工作台
menu-me = 我的资料
    .helping = { $helped }的资料
menu-join = 我是这里的居民
menu-desk = 联系服务台

## 婉拒

refused-stranger = 这件事要先核实住址，一分钟左右，用社区寄来的信上的编号。
    .plain = 要先核实住址，才能办这件事。
refused-office = 这件事由居委会办理，您现在没有这个职务。
    .plain = 这件事由居委会来办。

## 出错

something-broke = 这一步没有做成，您之前填的都还在。我们已经记下（编号 { $number }），请过几分钟再试，或打服务台电话 { $phone }。
    .plain = 这一步没有做成。请过几分钟再试，或打电话 { $phone }，报编号 { $number }。
storage-trouble = 现在暂时记不下新的内容，这一步没有做成。您之前办好的事都还在，请过几分钟再试，或找服务台。
    .plain = 现在记不下来，请过几分钟再试。以前办好的都还在。
toast-broke = 这一步没有做成，请过几分钟再试。
update-settled-before = 这一条已经收到并办过了，不用再发。
    .plain = 这一条已经办过了。

title-needs-letters = 标题里要有字，光是标点、数字或表情，别人看不出是什么事。请再发一次。
name-needs-letters = 称呼里要有字，光是标点、数字或表情，邻居没法叫您。请再发一次。
