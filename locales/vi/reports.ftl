# Nhãn và lời giải thích của kênh báo tin: loại chuyện, mức khẩn, đồng hồ, nơi nhận, kết quả, lời khuyên.
# $voice trong lời khuyên: young (7–10 tuổi, câu nhiều nhất 12 từ), older (11 tuổi trở lên), adult (người lớn).
# Không bao giờ viết từ "tình dục" trong lời cho trẻ 7–10 tuổi. Không trách, không hứa bắt người hay gỡ bài.

## Loại chuyện

harm-H01-child = Có người nói chuyện làm em thấy kỳ, xấu hổ, hoặc rủ em gặp riêng
harm-H01-staff = Dụ dỗ, gạ gẫm, quấy rối tình dục trẻ em qua mạng
harm-H02-child = Ảnh, clip riêng tư của em hoặc bạn em bị người khác có, đòi hoặc đăng
harm-H02-staff = Tài liệu xâm hại tình dục trẻ em / phát tán hình ảnh nhạy cảm của trẻ em (kể cả tự chụp, ảnh ghép, AI)
harm-H03-child = Có người doạ đăng ảnh, đòi tiền hoặc đòi thêm ảnh
harm-H03-staff = Tống tiền, cưỡng ép bằng hình ảnh (sextortion)
harm-H04-child = Bị trêu chọc, chửi, nói xấu, cho "ra rìa" trên mạng
harm-H04-staff = Bắt nạt trực tuyến
harm-H05-child = Bị doạ đánh; bị đánh rồi quay clip
harm-H05-staff = Đe doạ, bạo lực và phát tán clip bạo lực trẻ em
harm-H06-child = Bị đăng thông tin riêng, bị lấy hoặc giả tài khoản
harm-H06-staff = Lộ bí mật đời sống riêng tư; mạo danh; chiếm tài khoản
harm-H07-child = Bị lừa tiền, lừa nạp thẻ, rủ chơi ăn tiền
harm-H07-staff = Lừa đảo, cờ bạc trực tuyến, vay nợ
harm-H08-child = Có người rủ bỏ nhà đi, đi làm xa, qua biên giới; hoặc bắt em giấu gia đình
harm-H08-staff = Dấu hiệu mua bán người, "bắt cóc trực tuyến"
harm-H09-child = Em hoặc bạn em muốn làm đau mình, không muốn sống; thử thách nguy hiểm
harm-H09-staff = Tự hại, tự sát, thử thách nguy hiểm
harm-H10-child = Thấy hình, clip bạo lực, đáng sợ, "người lớn"
harm-H10-staff = Nội dung độc hại, không phù hợp (nếu có trẻ em bị xâm hại trong hình → H02)
harm-H11-child = Bị rủ làm việc xấu, phạm pháp
harm-H11-staff = Lôi kéo trẻ em vi phạm pháp luật (ma tuý, pháo, trộm cắp…)
harm-H12-child = Bị ép lấy chồng, lấy vợ sớm
harm-H12-staff = Ép buộc, tổ chức tảo hôn (mục tiêu 13 của Kế hoạch)
harm-H13-child = Bị đánh, bị làm đau, bị chạm vào vùng kín ở ngoài đời
harm-H13-staff = Bạo lực, xâm hại ngoài môi trường mạng
harm-H14-child = Không dừng được chơi game, dùng điện thoại
harm-H14-staff = Lạm dụng, lệ thuộc trò chơi/mạng
harm-H99-child = Chuyện khác / em không biết chọn gì
harm-H99-staff = Chưa phân loại
harm-young-scared = Có người làm em sợ
harm-young-pictures = Chuyện về ảnh của em
harm-young-teased = Bị trêu, bị mắng trên mạng
harm-young-tricked = Bị lừa, bị đòi đồ
harm-young-seen = Thấy hình, clip xấu
harm-young-other = Chuyện khác

## Mức khẩn và lý do

level-1 = Xanh – thấp
level-2 = Vàng – vừa
level-3 = Cam – cao
level-4 = Đỏ – khẩn cấp
triage-category = Mức thường của loại chuyện này.
triage-now = Chuyện đang xảy ra ngay bây giờ.
triage-unsafe = Trẻ không ở nơi an toàn.
triage-hurt = Có người đang bị thương, muốn làm đau mình, hoặc sắp gặp người gây hại.
triage-trafficking = Dấu hiệu mua bán người hoặc bị cô lập khỏi gia đình.
triage-lives-with = Người gây hại sống cùng trẻ.
triage-power = Người gây hại có quyền với trẻ.
triage-unclear = Có câu hỏi an toàn chưa rõ: nâng một mức.
triage-young = Trẻ 7–10 tuổi kể về loại chuyện này: nâng một mức.
triage-repeat = Trẻ này đã được báo trước đây: nâng một mức.
triage-words-self-harm = Có lời nói về việc không muốn sống hoặc làm đau mình.
triage-words-imminent = Có lời kêu cứu hoặc nói nguy hiểm sắp đến.
triage-words-locked-in = Có lời nói về việc bị nhốt, bị giữ, bị bắt cóc.
triage-words-trafficking = Có lời nói về việc bị đưa đi xa, bị bán hoặc bị ép cưới.
triage-words-meeting = Có lời nói về việc bị hẹn gặp riêng.
triage-words-sexual = Có lời nói về xâm hại tình dục.
triage-words-blackmail = Có lời nói về việc bị đe doạ, tống tiền.
triage-words-violence = Có lời nói về bạo lực.
danger-self-harm = Tự hại
danger-sexual = Xâm hại tình dục
danger-violence = Bạo lực
danger-blackmail = Đe doạ, tống tiền
danger-meeting = Hẹn gặp
danger-trafficking = Mua bán người, ép cưới
danger-locked-in = Bị nhốt, bị giữ
danger-imminent = Nguy hiểm ngay lúc này

## Lời kể, cho cán bộ đọc

where-zalo = Zalo
where-facebook = Facebook, Messenger
where-tiktok = TikTok
where-youtube = YouTube
where-game = Trò chơi
where-other-app = Ứng dụng, trang khác
where-offline = Ngoài đời
offender-stranger = Người lạ
offender-online = Người quen trên mạng
offender-peer = Bạn bè
offender-family = Người trong nhà
offender-adult = Người lớn ở trường hoặc nơi khác
offender-unsaid = Không nói
teller-7-10 = 7–10 tuổi
teller-11-15 = 11–15 tuổi
teller-16-plus = 16–17 tuổi
teller-adult = Người lớn
about-me = Chính em
about-friend = Bạn của em
about-other-child = Một trẻ em khác
about-content = Một trang, bài đăng, tài khoản
safety-now-yes = Đang xảy ra
safety-now-no = Không đang xảy ra
safety-now-unsure = Không rõ có đang xảy ra
safety-safe-yes = Ở nơi an toàn
safety-safe-no = Không ở nơi an toàn
safety-safe-unsure = Không rõ có an toàn
safety-hurt-yes = Có người bị thương hoặc sắp bị hại
safety-hurt-no = Không có người bị thương
safety-hurt-unsure = Không rõ có người bị thương
contact-phone = Gọi số điện thoại đã ghi
contact-receipt = Quay lại bằng mã
contact-trusted-adult = Gọi người lớn mà trẻ tin
contact-none = Không cần liên lạc
text-words = Lời kể
text-contact = Cách liên lạc
text-link = Đường link
text-account = Tài khoản

## Đồng hồ

clock-red-handed-over = Chuyển tin
clock-red-handed-over-meaning = Tin Đỏ phải đến 111, công an và UBND xã trong 30 phút (TTHC 1.004946, bước 1).
clock-red-form-01 = Ghi Mẫu số 01
clock-red-form-01-meaning = Mẫu số 01 phải ghi xong trong 1 giờ (TTHC 1.004946, bước 2; Nghị định 56/2017 Điều 25).
clock-red-measures = Áp dụng biện pháp
clock-red-measures-meaning = Biện pháp bảo vệ phải có trong 12 giờ kể từ khi nhận tin (Nghị định 56/2017 Điều 26, 31, 32).
clock-orange-handed-over-on-duty = Chuyển tin trong giờ trực
clock-orange-handed-over-on-duty-meaning = Tin Cam đến trong giờ trực phải chuyển đi trong 2 giờ trực.
clock-orange-handed-over = Chuyển tin
clock-orange-handed-over-meaning = Tin Cam phải chuyển đi trong 12 giờ, kể cả ngoài giờ trực.
clock-yellow-read = Đọc tin
clock-yellow-read-meaning = Tin Vàng phải được đọc trong 1 ngày làm việc, trước 17 giờ.
clock-yellow-passed-on = Chuyển tin
clock-yellow-passed-on-meaning = Tin Vàng phải được chuyển đi trong 2 ngày làm việc, trước 17 giờ.
clock-data-request-acknowledged = Xác nhận yêu cầu về dữ liệu
clock-data-request-acknowledged-meaning = Người yêu cầu phải được xác nhận trong 2 ngày làm việc (Nghị định 356/2025 Điều 5). Lãnh đạo được nhắc sáng ngày cuối.
clock-data-request-done = Làm xong yêu cầu về dữ liệu
clock-data-request-done-meaning = Xem, sửa trong 10 ngày; phản đối trong 15 ngày; xoá trong 20 ngày (Luật 91/2025/QH15 Điều 4). Lãnh đạo được nhắc sáng ngày cuối.
clock-green-done = Xử lý xong
clock-green-done-meaning = Tin Xanh phải xong trong 5 ngày làm việc, trước 17 giờ (Nghị định 56/2017 Điều 28.1).

## Bước, kết quả

case-step-1 = Đã nhận
case-step-2 = Đang có người đọc
case-step-3 = Đã chuyển cho người giúp được
case-step-4 = Đã xong
outcome-confirmed = Đúng
outcome-not-enough = Chưa đủ căn cứ
outcome-duplicate = Trùng tin đã có
outcome-mistaken = Nhầm
outcome-knowingly-false = Cố ý báo sai
outcome-unreadable = Không mở được
outcome-test = Tin thử

## Nơi nhận và điều được nói

told-reference = Mã tham chiếu, ngày nhận
told-category = Loại chuyện
told-level = Mức khẩn
told-safety = Ba câu an toàn
told-age = Nhóm tuổi
told-about = Kể về ai
told-where = Xảy ra ở đâu
told-offender = Người gây hại là ai
told-unit = Xã, phường
told-words = Lời kể
told-account = Tài khoản gây hại
told-link = Đường link
told-contact = Cách liên lạc an toàn
receiver-111 = Tổng đài 111
receiver-113 = Công an 113
receiver-police-province = Công an tỉnh
receiver-pa05 = Phòng PA05, Công an tỉnh
receiver-commune = UBND xã, phường
receiver-health-department = Sở Y tế
receiver-science-department = Sở Khoa học và Công nghệ
receiver-culture-department = Sở Văn hóa, Thể thao và Du lịch
receiver-vn-cop = Mạng lưới VN-COP
receiver-platform = Nền tảng
receiver-school = Nhà trường
withheld-not-this-harm = Không nhận loại chuyện này.
withheld-level-too-low = Chỉ nhận tin khẩn hơn.
withheld-no-unit = Chưa biết xã, phường.
withheld-may-have-power = Ở đó có thể có người có quyền với trẻ. Hãy chuyển cho 111 và công an.
withheld-child-not-asked = Trẻ chưa đồng ý.
withheld-staff-involved = Có thể có người của trường liên quan.

## Mẫu số 01

form-01-title = Mẫu số 01 – Ghi chép thông tin trẻ em bị xâm hại hoặc có nguy cơ
form-01-received-by-way = Nhận thông tin qua
form-01-way-channel = Kênh báo tin trên mạng
form-01-received-on = Ngày nhận
form-01-receiving-officer = Cán bộ tiếp nhận
form-01-child-name = Họ tên trẻ
form-01-child-age = Tuổi hoặc tuổi ước lượng
form-01-child-sex = Giới tính
form-01-child-address = Nơi ở của trẻ
form-01-place = Nơi xảy ra sự việc
form-01-what-happened = Nội dung sự việc
form-01-child-state = Tình trạng hiện tại của trẻ
form-01-risk-without-help = Điều có thể xảy ra nếu không can thiệp
form-01-parents = Cha mẹ, người chăm sóc
form-01-family = Hoàn cảnh gia đình
form-01-offender = Người bị cho là gây hại
form-01-done-already = Việc đã làm để giúp trẻ
form-01-teller-relation = Người báo tin kể về
form-01-teller-name = Họ tên người báo tin
form-01-teller-contact = Cách liên lạc với người báo tin
form-01-remarks = Ghi chú

## Vì sao hộp thư chưa mở

box-reason-directory-absent = Chưa có danh sách cô chú được giao đọc.
box-reason-directory-broken = Danh sách cô chú được giao đọc bị hỏng, đang chờ sửa.
box-reason-directory-unsigned = Danh sách cô chú được giao đọc chưa được ký.
box-reason-directory-old = Danh sách cô chú được giao đọc là bản cũ.
box-reason-few-officers = Chưa đủ hai cô chú được giao đọc.
box-reason-no-escrow = Chưa có chìa khoá dự phòng.
box-reason-no-alarm = Chuông báo cho cô chú chưa được thử.
box-reason-old-alarm = Chuông báo cho cô chú đã hơn 7 ngày chưa được thử lại.
box-reason-development = Đây là bản chạy thử, không nhận chuyện thật.

## Lời khuyên

advice-H01 = { $voice ->
    [young] Em đừng trả lời người đó nữa. Em đừng đi gặp. Em kể với người lớn em tin, hoặc gọi 111.
    [adult] Giữ lại tin nhắn, tên tài khoản. Đừng tự hẹn gặp hay đối chất. Chặn, báo cáo tài khoản và gọi 111 hoặc công an.
   *[older] Đừng trả lời nữa, đừng đi gặp, đừng gửi ảnh. Chặn và báo cáo tài khoản đó. Giữ lại tin nhắn, rồi kể với người lớn em tin hoặc gọi 111.
    }
advice-H02 = { $voice ->
    [young] Em không có lỗi. Em đừng gửi ảnh cho ai nữa. Em kể với người lớn em tin, hoặc gọi 111.
    [adult] Đừng tải, chụp lại hay chuyển hình cho ai. Ghi lại đường link, tên tài khoản, ngày giờ. Gọi 111 hoặc công an.
   *[older] Em không có lỗi. Đừng gửi thêm, đừng chuyển tiếp. Ghi lại tên tài khoản, đường link. Báo cáo trong ứng dụng và gọi 111.
    }
advice-H03 = { $voice ->
    [young] Em không có lỗi. Em đừng trả lời, đừng gửi thêm gì. Em kể với người lớn em tin, hoặc gọi 111.
    [adult] Đừng trả tiền. Giữ lại tin nhắn đe doạ, tên tài khoản, số tài khoản ngân hàng. Gọi 111 hoặc công an.
   *[older] Em không có lỗi. Đừng trả tiền, đừng gửi thêm ảnh, đừng đi gặp. Giữ lại tin nhắn đe doạ, chặn tài khoản, gọi 111.
    }
advice-H04 = { $voice ->
    [young] Em không có lỗi. Em đừng đáp trả. Em kể với thầy cô hoặc người nhà nhé.
    [adult] Lưu tên tài khoản, ngày giờ. Chặn, báo cáo trong ứng dụng. Lắng nghe trẻ, đừng cấm mạng như một hình phạt.
   *[older] Đừng đáp trả. Lưu tên tài khoản, ngày giờ. Chặn, báo cáo. Kể với thầy cô hoặc người nhà.
    }
advice-H05 = { $voice ->
    [young] Em đừng đi một mình. Em ở gần người lớn. Em kể với người em tin, hoặc gọi 111.
    [adult] Đừng để trẻ đi một mình. Đừng chia sẻ lại clip. Báo nhà trường nếu an toàn; đang nguy hiểm thì gọi 113.
   *[older] Đừng đi một mình. Đừng đánh trả. Kể với thầy cô hoặc người lớn em tin. Bị đánh hay sắp bị đánh thì gọi 113.
    }
advice-H06 = { $voice ->
    [young] Em nhờ người lớn em tin đổi mật khẩu. Em nói với bạn bè đừng tin tin nhắn lạ.
    [adult] Đổi mật khẩu, bật xác thực hai lớp, báo cáo tài khoản giả. Cha mẹ và trẻ từ 7 tuổi có quyền yêu cầu gỡ thông tin riêng.
   *[older] Nhờ người lớn đổi mật khẩu, bật xác thực hai lớp. Báo bạn bè đừng tin tin nhắn lạ. Báo cáo tài khoản giả.
    }
advice-H07 = { $voice ->
    [young] Em dừng lại nhé. Em đừng gửi thêm tiền, thẻ. Em kể với bố mẹ hoặc người em tin.
    [adult] Dừng chuyển tiền, gọi ngân hàng. Giữ lại tin nhắn, biên lai. Báo công an xã, phường.
   *[older] Dừng lại, không gửi thêm tiền, thẻ. Nói với bố mẹ hoặc người lớn em tin. Giữ lại tin nhắn. Đừng đưa mật khẩu, mã OTP cho ai.
    }
advice-H08 = { $voice ->
    [young] Em đừng đi theo người đó. Em ở gần người lớn em tin. Em gọi 111 hoặc 113 ngay.
    [adult] Đừng để trẻ đi cùng ai. Gọi 113, công an xã hoặc đồn biên phòng ngay. Giữ lại tin nhắn, số điện thoại.
   *[older] Đừng đi theo, đừng giấu gia đình. Đến chỗ có người lớn em tin, công an xã hoặc đồn biên phòng. Gọi 111 hoặc 113 ngay.
    }
advice-H09 = { $voice ->
    [young] Em đừng ở một mình nhé. Em ngồi cạnh người em tin. Em gọi 111, có người nghe em.
    [adult] Đừng để trẻ ở một mình. Lắng nghe, không trách. Gọi 111; bị thương thì gọi 115.
   *[older] Đừng ở một mình lúc này. Ngồi cạnh người em tin và nói “Em cần được giúp”. Gọi 111; bị thương thì gọi 115.
    }
advice-H10 = { $voice ->
    [young] Em thoát ra nhé. Em không có lỗi khi lỡ thấy. Em nói với người lớn em tin.
    [adult] Đừng tải hay chia sẻ lại. Báo cáo trong ứng dụng. Nói chuyện bình tĩnh với trẻ.
   *[older] Thoát ra, không chia sẻ. Nói với người lớn. Báo cáo trong ứng dụng.
    }
advice-H11 = { $voice ->
    [young] Em nói “Không” và đi khỏi đó. Em kể với người lớn em tin, hoặc gọi 111.
    [adult] Lắng nghe, không trách. Giữ lại tin nhắn. Gọi 111 hoặc công an xã để được hướng dẫn.
   *[older] Em có quyền nói không. Rời khỏi đó khi an toàn. Kể với người lớn em tin hoặc gọi 111.
    }
advice-H12 = { $voice ->
    [young] Em được đi học, được lớn lên. Em kể với thầy cô em tin, hoặc gọi 111.
    [adult] Việc này trái luật và có thể ngăn được. Báo UBND xã, gọi 111. Sắp diễn ra thì gọi 113.
   *[older] Em có quyền nói không. Kể với thầy cô, cán bộ xã hoặc người lớn em tin. Sắp bị đưa đi thì gọi 111 hoặc 113 ngay.
    }
advice-H13 = { $voice ->
    [young] Em không có lỗi. Em đến chỗ có người lớn em tin. Em gọi 111 hoặc 113.
    [adult] Đưa trẻ đến nơi an toàn, chăm sóc vết thương. Đừng hỏi dồn, đừng bắt kể lại. Gọi 111, 113 hoặc 115.
   *[older] Em không có lỗi. Đến chỗ có người lớn em tin. Bị thương thì gọi 115; đang nguy hiểm thì gọi 113; cần nói chuyện thì gọi 111.
    }
advice-H14 = { $voice ->
    [young] Em thử nghỉ chơi một ngày. Em đặt giờ chơi cùng bố mẹ nhé.
    [adult] Cùng trẻ đặt giờ, tắt thông báo, thêm hoạt động ngoài trời. Khó quá thì gọi 111 để được tư vấn.
   *[older] Đặt giờ chơi cùng bố mẹ. Thử nghỉ một ngày. Khó quá thì gọi 111.
    }
advice-H99 = { $voice ->
    [young] Em không phải chịu một mình. Em kể với người lớn em tin, hoặc gọi 111.
    [adult] Cần hướng dẫn thì gọi 111, cả ngày lẫn đêm, miễn phí.
   *[older] Em không phải chịu một mình. Kể với người lớn em tin, hoặc gọi 111 bất cứ lúc nào.
    }
advice-take-it-down = { $voice ->
    [young] Em nhờ người lớn em tin giúp chặn ảnh. Ảnh không phải gửi đi đâu.
    [adult] Trang takeitdown.ncmec.org giúp chặn ảnh lan truyền: máy của trẻ tự tạo dấu của ảnh, ảnh không rời máy, không cần tên.
   *[older] Trang takeitdown.ncmec.org giúp chặn ảnh lan truyền: máy của em tự tạo dấu của ảnh, ảnh không rời máy, không cần tên.
    }

## Thời gian lưu giữ

retention-conversation = Cuộc trò chuyện đang dở: nhiều nhất 6 giờ
retention-draft = Chuyện chưa gửi: nhiều nhất 6 giờ
retention-closed-case = Chuyện đã xong: 24 tháng, rồi huỷ khoá và xoá
retention-receipt-idle = Mã: 90 ngày không dùng thì hết hiệu lực
retention-receipt-after-closing = Mã: 30 ngày sau khi chuyện đã xong
retention-answers = Câu trả lời khảo sát: 24 tháng
retention-short-texts = Lời viết trong khảo sát: 90 ngày
retention-audit-log = Nhật ký kiểm tra: 5 năm
retention-operational-logs = Nhật ký máy: 14 ngày

## Yêu cầu về dữ liệu

data-request-see = Xem dữ liệu: trong 10 ngày
data-request-correct = Sửa dữ liệu: trong 10 ngày
data-request-object = Rút lại đồng ý, hạn chế, phản đối: trong 15 ngày
data-request-delete = Xoá dữ liệu: trong 20 ngày
data-request-acknowledged = Xác nhận đã nhận yêu cầu: trong 2 ngày làm việc

## Bảng tháng

hand-over-same-day = Trong ngày
hand-over-next-day = Hôm sau
hand-over-within-5-days = Trong 5 ngày
hand-over-later = Muộn hơn
hand-over-not-yet = Chưa chuyển
month-table-hidden = –
month-table-note = “–”: dưới 5, hoặc được ẩn để không tính ra được số dưới 5.

## Bản mẫu

# $when: ngày giờ phát hiện; $what: sự việc; $data: loại dữ liệu; $people: số người ước lượng; $harm: hậu quả có thể có; $done: việc đã làm; $contact: người liên hệ.
breach-notice =
    THÔNG BÁO VI PHẠM QUY ĐỊNH BẢO VỆ DỮ LIỆU CÁ NHÂN
    (Luật 91/2025/QH15 Điều 23: gửi cơ quan chuyên trách bảo vệ dữ liệu cá nhân trong 72 giờ kể từ khi phát hiện)
    1. Thời điểm phát hiện: { $when }
    2. Sự việc, nơi xảy ra: { $what }
    3. Loại dữ liệu, có dữ liệu nhạy cảm hoặc của trẻ em không: { $data }
    4. Số người có thể bị ảnh hưởng: { $people }
    5. Hậu quả có thể có: { $harm }
    6. Biện pháp đã làm và sẽ làm: { $done }
    7. Người liên hệ: { $contact }
    Lưu ý: không ghi tên trẻ, lời kể, mã hay khoá vào thông báo này.
# $controller: bên kiểm soát; $purpose: mục đích; $data: dữ liệu; $basis: căn cứ; $people: ai xem; $kept: thời gian lưu; $risks: rủi ro; $measures: biện pháp; $contact: người liên hệ.
impact-assessment =
    HỒ SƠ ĐÁNH GIÁ TÁC ĐỘNG XỬ LÝ DỮ LIỆU CÁ NHÂN
    (Luật 91/2025/QH15 Điều 21: lập trong 60 ngày kể từ lần xử lý đầu tiên; cơ quan nhà nước được miễn nhưng nên lập)
    1. Bên kiểm soát, bên xử lý: { $controller }
    2. Mục đích: { $purpose }
    3. Dữ liệu, dữ liệu nhạy cảm, dữ liệu của trẻ em: { $data }
    4. Căn cứ pháp lý của từng mục đích: { $basis }
    5. Ai được xem, chuyển cho ai: { $people }
    6. Thời gian lưu giữ và cách xoá: { $kept }
    7. Rủi ro cho trẻ em và người báo tin: { $risks }
    8. Biện pháp bảo vệ: { $measures }
    9. Người liên hệ: { $contact }
