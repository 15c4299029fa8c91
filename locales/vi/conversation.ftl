# Lời nói trong cuộc trò chuyện với trẻ em. Xưng "mình", gọi "em". Nút bấm nói rõ việc sẽ xảy ra.
# Câu cho nhóm 7–10 tuổi (đuôi -young): nhiều nhất 12 từ, một ý, không vòng vo.
# Danh sách có đuôi -words và typed-: các từ em có thể gõ, cách nhau bằng dấu |.

## Nút luôn có mặt

navigation-back = Quay lại
navigation-skip-young = Bỏ qua
navigation-skip-older = Không muốn trả lời
navigation-stop = Dừng lại
navigation-help = Em cần giúp
navigation-done = Xong
navigation-restart = Làm lại từ đầu

## Từ gõ thay cho nút

typed-stop = dừng | dừng lại | thôi | thôi em dừng | huỷ | nghỉ | không làm nữa | /stop | /dung
typed-help = giúp | giúp em | giúp em với | cứu | cứu em | cứu em với | em cần giúp | cần giúp | trợ giúp | 🆘 | /help | /giup | /giupdo
typed-open = /start | bắt đầu | tiếp tục | chào | xin chào | alo
typed-restart = làm lại | làm lại từ đầu | bắt đầu lại | /restart
typed-back = quay lại | trở lại | lùi lại | câu trước | ⬅️ | /back
typed-skip = bỏ qua | không muốn trả lời | câu khác | ⏭ | /skip
typed-done = xong | xong rồi | em xong rồi | hết rồi | /done
typed-language = tiếng việt | việt | vietnamese | tieng viet | vi | /vi

## Lời chào và tuổi

note-welcome =
    Chào em! Mình là máy trả lời tự động của { $province }.
    Mình không phải người thật.
age-question = Em mấy tuổi?
age-under-7 = Dưới 7 tuổi
age-under-7-words = dưới 7 | dưới bảy tuổi | 6 | sáu tuổi | năm tuổi | bốn tuổi
age-7-10 = 7 đến 10 tuổi
age-7-10-words = 7-10 | 7 10 tuổi | 7 | 8 | 9 | 10 | bảy | tám | chín | mười | bảy tuổi | tám tuổi | chín tuổi | mười tuổi
age-11-15 = 11 đến 15 tuổi
age-11-15-words = 11-15 | 11 15 tuổi | 11 | 12 | 13 | 14 | 15 | mười một | mười hai | mười ba | mười bốn | mười lăm | mười một tuổi | mười hai tuổi | mười ba tuổi | mười bốn tuổi | mười lăm tuổi
age-16-plus = 16 tuổi trở lên
age-16-plus-words = 16+ | 16 | 17 | mười sáu | mười bảy | trên 16
age-adult = Là người lớn
age-adult-words = người lớn | tôi là người lớn | em là người lớn | phụ huynh | giáo viên | thầy giáo | cô giáo | bố mẹ
age-code = Em có mã trên giấy
age-code-words = mã | có mã | em có mã | nhập mã | gõ mã

## Mã trên giấy

code-question = Em gõ mã trên giấy vào đây nhé.
code-hint = Mã có 8 chữ và số, ví dụ ABCD-EFGH. Chữ hoa hay chữ thường đều được.
code-none = Em không có mã
code-none-words = không có mã | không có | không
note-code-shape = Mã có 8 chữ và số. Em xem lại tờ giấy rồi gõ lại nhé.
note-code-wrong = Mình không tìm thấy mã này. Em xem lại từng chữ rồi gõ lại nhé.
note-code-used = Mã này đã có người dùng rồi. Mỗi mã chỉ dùng một lần. Em hỏi thầy cô để có mã khác nhé.
note-code-revoked = Mã này không dùng được nữa. Em hỏi thầy cô để có mã mới nhé.
note-code-not-open = Đợt hỏi ý kiến của mã này chưa mở hoặc đã kết thúc. Em hỏi thầy cô nhé.
note-code-paused = Em đã thử nhiều lần. Em đợi một phút rồi gõ lại nhé.
note-code-taken = Mình nhận mã của em rồi. Mình làm tiếp nhé.

## Chọn đợt hỏi ý kiến

campaign-question = Em muốn tham gia đợt nào?
note-campaign-other-age = Đợt em vừa mở không dành cho tuổi của em. Em xem đợt khác nhé.
note-campaign-not-open = Đợt em vừa mở đã kết thúc hoặc chưa bắt đầu.

## Em đồng ý hay không

assent-young =
    Mình muốn hỏi em { $questions } câu về ý kiến của em. Mất khoảng { $minutes } phút.
    • Em thích thì làm, không thích thì thôi. Không ai mắng em.
    • Em bỏ qua câu nào cũng được. Em dừng lúc nào cũng được.
    • Đừng viết tên, số điện thoại hay nhà của em ở đây.
    • Làm xong là mình gửi đi. Gửi rồi, mình không lấy lại được.
    • Bố mẹ hoặc thầy cô biết phiếu này chưa? Em có thể rủ người lớn ngồi cùng.
assent-ask-young = Em có muốn làm không?
assent-trial-young = • Đây là đợt làm thử, chưa tính vào kết quả.
assent-messenger-young = • Công ty làm ứng dụng này có thể xem tin nhắn.
assent-older =
    Phiếu này hỏi ý kiến em về những việc liên quan đến trẻ em ở { $provinceName }. Có { $questions } câu{ $lesson ->
        [yes] {" "}và một bài học ngắn
       *[no] {""}
    }, khoảng { $minutes } phút.
    • Em tự quyết định tham gia. Bỏ qua câu hỏi hoặc dừng lúc nào cũng được, không ảnh hưởng đến việc học.
    • Mình không hỏi tên, trường, lớp, số điện thoại. Em đừng viết những thông tin đó.
    • Câu trả lời được cất kín đến hết đợt, rồi gộp chung với các bạn khác. Sau đó không ai tìm lại được câu nào là của em.
    • Trước khi gửi, em bấm “Dừng lại” là mình xoá hết. Gửi rồi thì mình không tìm lại để xoá được.
    • Em nên cho bố mẹ hoặc người chăm sóc biết em làm phiếu này.
assent-ask-older = Em có muốn tham gia không?
assent-trial-older = • Đây là đợt làm thử: câu trả lời không tính vào kết quả của tỉnh.
assent-messenger-older = • Công ty của ứng dụng này có thể đọc tin nhắn ở đây. Trả lời trên trang web thì kín hơn.
assent-yes-young = Có, em làm
assent-no-young = Không, cảm ơn
assent-yes-older = Em đồng ý
assent-no-older = Em không tham gia
assent-yes-words = có | có ạ | vâng | vâng ạ | dạ | dạ vâng | dạ có | ừ | ok | oke | okay | đồng ý | được | được ạ | đúng | đúng rồi | phải | em làm | em muốn | muốn | yes | 👍
assent-no-words = không | không ạ | dạ không | không đồng ý | không muốn | em không muốn | không làm | không tham gia | không phải | sai | no | 👎
assent-more = Đọc thêm
more-text =
    Mình giữ gì? Nhóm tuổi, xã hoặc phường, và điều em chọn trả lời.
    Mình không giữ gì? Tên, ảnh, số điện thoại, nơi em đang đứng.
    Giữ ở đâu? Trong hòm phiếu đã khoá. Hòm mở một lần, khi đợt kết thúc.
    Ai xem? Người làm việc với phiếu chỉ thấy câu trả lời của nhiều bạn gộp chung. Dân tộc và khó khăn của em, nếu em nói, chỉ để đếm, không đi cùng câu trả lời.
    Nói thật với em: khi đợt chưa kết thúc, người giữ máy chủ và khoá vẫn có thể nối phiếu với { $code ->
        [yes] mã giấy của em
       *[no] { $channel ->
            [messenger] tài khoản của em
           *[other] lượt trả lời này
        }
    }. Mở hòm xong thì không ai làm được nữa.
more-return = Em đọc rồi

## Ai đang trả lời (máy dùng chung)

animal-question = Ai đang trả lời? Em chọn một con vật nhé.
animal-hint-young = Dùng chung máy thì mỗi bạn một con khác nhau. Em nhớ con của mình nhé.
animal-hint-older = Dùng chung máy thì mỗi bạn chọn một con khác nhau. Lần sau em chọn lại đúng con này.
animal-tiger = Hổ
animal-rabbit = Thỏ
animal-buffalo = Trâu
animal-bird = Chim
animal-fish = Cá
animal-butterfly = Bướm

## Nơi em sống

commune-question-young = Em sống ở xã, phường nào?
commune-question-older = Em sống ở xã, phường nào?
commune-hint = Em gõ tên xã hoặc phường. Tên cũ cũng được, không dấu cũng được.
commune-pick = Em chọn nơi em sống nhé.
commune-pick-hint = Chưa đúng? Em gõ lại tên khác.
commune-confirm = Em sống ở { $place }, đúng không?
commune-confirm-yes = Đúng rồi
commune-confirm-other = Không, em ở nơi khác
commune-unknown = Em không biết
commune-unknown-words = không biết | em chưa biết | chưa biết | không nhớ | em không nhớ | bỏ qua | không muốn nói
commune-today = { $name }
commune-former = { $name } ({ $formerType } { $formerName } cũ)
commune-former-in = { $name } ({ $formerType } { $formerName } cũ, { $district })
note-commune-not-found = Mình chưa tìm thấy tên đó. Em gõ lại nhé. Không biết cũng không sao.
note-commune-too-many = Có nhiều nơi giống tên đó. Em chọn, hoặc gõ đủ tên hơn nhé.
elsewhere-text =
    Cảm ơn em! Đợt này chỉ hỏi các bạn ở nơi khác, chưa hỏi ở { $place }.
    Ý kiến của em vẫn quý. Em chờ đợt sau nhé.
elsewhere-other = Em làm đợt “{ $name }”
elsewhere-again = Em chọn lại nơi em sống

## Hỏi thêm, không bắt buộc

optional-hint = Không muốn nói cũng không sao.
unsaid = Em không muốn nói
unsaid-words = không muốn nói | không nói | không muốn trả lời | không muốn | bí mật | bỏ qua | câu khác
sex-question = Em là con trai hay con gái?
sex-male = Con trai
sex-male-words = nam | trai | bạn nam | em là nam | em là con trai | 👦
sex-female = Con gái
sex-female-words = nữ | gái | bạn nữ | em là nữ | em là con gái | 👧
ethnic-group-question = Em là người dân tộc nào?
ethnic-group-tay = Tày
ethnic-group-tay-words = dân tộc tày | người tày
ethnic-group-nung = Nùng
ethnic-group-nung-words = dân tộc nùng | người nùng
ethnic-group-mong = Mông
ethnic-group-mong-words = hmông | h'mông | dân tộc mông | người mông
ethnic-group-dao = Dao
ethnic-group-dao-words = dân tộc dao | người dao
ethnic-group-kinh = Kinh
ethnic-group-kinh-words = dân tộc kinh | người kinh
ethnic-group-other = Dân tộc khác
ethnic-group-other-words = khác | sán chỉ | sán chay | lô lô | ngái | hoa | giáy
disability-question = Em có khó khăn khi nhìn, nghe, đi lại, học hoặc nhớ không?
disability-yes = Có
disability-no = Không

## Phiếu hỏi

lesson-next = Tiếp tục
item-last-young = Đây là câu cuối. Em chọn xong là mình gửi.
item-last-older = Đây là câu cuối: em trả lời xong là mình gửi phiếu.
number-hint = Em gõ một số từ { $lowest } đến { $highest }.
short-text-warning = Đừng viết tên, số điện thoại, trường, lớp hay nhà của em.
short-text-kept = Mình đang giữ: “{ $text }”
short-text-keep = Gửi câu đã che này

## Lời nhắc nhẹ

note-welcome-back = Chào em quay lại! Mình làm tiếp nhé.
note-begun-anew = Chuyện trước đã lâu nên mình quên rồi. Mình bắt đầu lại nhé.
note-not-understood = Mình chưa hiểu. Em chọn một ô bên dưới nhé.
note-nothing-asked = Mình là máy, chỉ hỏi đến đây thôi. Cần giúp thì em bấm “Em cần giúp”.
# Nhiều tin nhắn quá nhanh: không tin nào trong số đó được xem, câu hỏi vẫn ở đó.
note-too-quick = { $voice ->
    [adult] Đọc chưa kịp. Xin chờ một chút nhé. Không mất gì cả.
   *[other] Mình đọc chưa kịp, em chờ một chút nhé. Không mất gì cả.
    }
note-attachment = Em không cần gửi ảnh hay tệp. Mình không nhận và không giữ. Nếu đó là ảnh riêng tư, em đừng gửi cho ai nhé.
note-several-too-few = Em chọn ít nhất một ô rồi bấm “Xong”. Không muốn chọn thì em bỏ qua câu này.
note-several-too-many = Em chọn hơi nhiều rồi. Em bỏ bớt một ô nhé.
note-several-alone = Có một ô chỉ chọn riêng được thôi. Em xem lại nhé.
note-number-expected = Em gõ một con số thôi nhé.
note-number-out-of-range = Số đó chưa nằm trong khoảng. Em gõ số khác nhé.
note-short-text-expected = Em viết một câu ngắn bằng chữ, hoặc bỏ qua câu này nhé.
note-short-text-too-long = Câu hơi dài. Em viết ngắn lại nhé, mình chưa giữ câu này.
note-private-covered = Hình như em vừa viết thông tin riêng (tên, số điện thoại, địa chỉ…). Vì an toàn của em, mình đã che đi và không lưu phần đó. Em viết lại nhưng đừng ghi thông tin riêng, hoặc gửi câu đã che nhé.
note-help-words = Mình là máy nên không hiểu hết lời em nói. Em gọi 111 nhé: ở đó có người nghe em.
note-results-where = Kết quả ở mục “Kết quả” trên trang web Em Nói.

## Cần giúp

help-text-young =
    Em không có lỗi. Em không phải chịu một mình.
    • Có nguy hiểm: gọi 113 hoặc 111 ngay.
    • Buồn hay sợ: gọi 111. Gọi miễn phí, cả ngày lẫn đêm.
    • Bị thương, ốm nặng: gọi 115.
    • Có chuyện xấu: em bấm “Báo tin”. Không cần nói tên.
    • Có người lớn em tin ở gần? Em nói với họ nhé.
    • Không hiểu câu hỏi: em bỏ qua, hoặc nhờ người lớn đọc cùng.
    Mình là máy, nên mình không gọi giúp em được.
help-text-older =
    Em không có lỗi, và em không phải chịu một mình.
    • Em đang gặp nguy hiểm: gọi 113 (công an) hoặc 111 ngay.
    • Em muốn nói chuyện với người tư vấn: gọi 111, miễn phí, cả ngày lẫn đêm.
    • Bị thương, ốm nặng: gọi 115.
    • Em muốn báo chuyện xấu trên mạng hay ngoài đời: bấm “Báo tin”, không cần nói tên.
    • Không tiện gọi: nói với một người lớn em tin, hoặc nhờ họ gọi giúp.
    • Em không hiểu câu hỏi: bỏ qua câu đó cũng được.
    Mình là máy trả lời tự động nên không tự gọi giúp em được.
help-return = Quay lại chỗ lúc nãy
help-card =
    Khi cần giúp:
    • 111: Tổng đài bảo vệ trẻ em. Gọi miễn phí, cả ngày lẫn đêm.
    • 113: Công an, khi gặp nguy hiểm.
    • 115: Cấp cứu, khi bị thương hoặc ốm nặng.
results-choice = Xem kết quả

## Kết thúc

ended-thanks = Cảm ơn em! Ý kiến của em đã được gửi.
ended-answers = Câu trả lời của người lớn sẽ có ở trang Kết quả.
ended-answers-by = Người lớn sẽ trả lời các em chậm nhất ngày { $day }/{ $month }/{ $year }, ở trang Kết quả.
ended-trial = Đây là đợt làm thử, nên câu trả lời không tính vào kết quả của tỉnh.
ended-declined = Không sao đâu em. Cảm ơn em đã đọc! Mình không giữ gì của em.
ended-under-7 = Cảm ơn em đã ghé chơi! Phiếu này dành cho các bạn từ 7 tuổi. Em buồn hay sợ thì nói với bố mẹ, hoặc gọi 111 nhé.
ended-16-plus = Cảm ơn bạn! Phiếu này dành cho các em dưới 16 tuổi. Bạn xem được kết quả, và khi cần giúp vẫn gọi được các số dưới đây.
ended-adult = Cảm ơn anh chị, cô chú! Phiếu này chỉ dành cho trẻ em từ 7 đến 15 tuổi. Mời xem kết quả. Khi biết có trẻ em bị xâm hại, xin báo ngay cho 111, công an hoặc Ủy ban nhân dân xã.
ended-closed = Đợt hỏi ý kiến này vừa kết thúc nên mình không nhận thêm được. Phần em làm dở đã được xoá. Cảm ơn em rất nhiều!
ended-no-campaign = Bây giờ chưa có đợt hỏi ý kiến nào. Em quay lại sau nhé.
ended-not-for-age = Cảm ơn em! Bây giờ chưa có phiếu cho tuổi của em. Em quay lại sau nhé.
stopped-unsent = Em đã dừng. Mình xoá hết rồi, không giữ gì của em cả. Cảm ơn em đã ghé!
stopped-sent = Mình đã xoá cuộc trò chuyện này. Ý kiến em đã gửi thì không kèm tên, nên mình không lấy lại được. Cảm ơn em!
stopped-messenger = Nếu dùng chung máy, em nhớ xoá đoạn chat này nhé.

## Trò chuyện trong cửa sổ dòng lệnh (npm run talk)

talk-intro = (Gõ số hoặc chữ rồi nhấn Enter. Gõ “dừng” để thoát. Không có gì được lưu.)
talk-usage = Cách dùng: npm run talk [-- --survey MÃ] [--locale vi] [--record TỆP]
talk-locale-unknown = Không có ngôn ngữ “{ $given }”. Có: { $allowed }.
talk-survey-unknown = Không có phiếu “{ $given }”. Có: { $allowed }.
talk-not-recorded = Không ghi được vào tệp “{ $file }”. Hãy kiểm tra thư mục và quyền ghi.
