# Lời nói khi có người báo tin. Xưng "mình", gọi "em"; với người lớn gọi "anh chị".
# $voice: young (7–10 tuổi, câu nhiều nhất 12 từ), older (11 tuổi trở lên), adult (người lớn).
# Dòng đầu của mỗi tin hiện trên màn hình khoá: chỉ dùng chữ bình thường, không nhắc tới chuyện em kể.
# Không hỏi tên, ảnh, mật khẩu. Không hứa giữ kín tuyệt đối, không hứa bắt người hay gỡ bài. Không trách, không hỏi "tại sao em".

## Nút và từ gõ

navigation-leave = Thoát nhanh
navigation-erase = Xoá hết
navigation-report = Báo tin
typed-leave = thoát | thoát nhanh | thoát ra | thoát ngay | /thoat
typed-erase = xoá | xoá hết | xoá tất cả | xoá đi | /xoa
typed-report = báo tin | em muốn báo tin | em báo tin | muốn báo tin | báo cáo | /baotin | /bao-tin | /bao_tin
report-unsure-words = không biết | em không biết | chưa biết | không rõ | không chắc | em không chắc

## Câu hỏi đầu tiên

report-danger = { $voice ->
    [young]
        Cảm ơn em đã đến đây. Em không có lỗi. 💚
        Có nguy hiểm thì em gọi 113 hoặc 111 ngay. Đừng chờ mình.
        Em không cần nói tên. Em dừng lúc nào cũng được.
        Mình giữ kín chuyện của em.
        Nếu có người bị hại, mình phải báo cho người giúp em.
        Em có đang gặp nguy hiểm ngay bây giờ không?
    [adult]
        Cảm ơn anh chị đã đến đây.
        Nếu có người đang gặp nguy hiểm, xin gọi 113 hoặc 111 ngay, đừng chờ ở đây. Bị thương: 115.
        Anh chị không cần nói tên, và dừng lúc nào cũng được.
        Chuyện được giữ kín. Nhưng nếu có trẻ em có thể bị hại, chúng tôi phải báo cho người có trách nhiệm bảo vệ.
        Ngay bây giờ có ai đang gặp nguy hiểm không?
   *[older]
        Cảm ơn em đã đến đây. Em không có lỗi. Kể ra là điều rất dũng cảm. 💚
        Nếu em hoặc ai đó đang gặp nguy hiểm, hãy gọi 113 hoặc 111 ngay, đừng chờ mình. Bị thương: 115.
        Em không cần nói tên. Em muốn dừng lúc nào cũng được.
        Mình giữ kín chuyện của em. Nhưng nếu em hay bạn khác có thể bị hại, mình phải báo cho người có trách nhiệm để bảo vệ em.
        Ngay bây giờ em hoặc ai đó có đang gặp nguy hiểm không?
    }
report-danger-yes = Có, ngay bây giờ
report-danger-no = Không
report-danger-unsure = { $voice ->
    [adult] Tôi không chắc
   *[other] Em không chắc
    }
report-danger-receipt = { $voice ->
    [adult] Tôi có mã, muốn xem trả lời
   *[other] Em có mã, muốn xem trả lời
    }
report-rehearsal = Đây là bản chạy thử trong cửa sổ lệnh: không gửi cho ai và không giữ gì.
report-closed =
    Chào em. Hộp thư của cô chú chưa mở nên mình chưa nhận chuyện mới được: chưa có đủ người đọc được giao và được kiểm tra.
    Em đừng chờ mình nhé:
    • 111: có người nghe em, miễn phí, cả ngày lẫn đêm.
    • 113: công an, khi có nguy hiểm. 115: khi bị thương.
    Em cũng có thể kể với một người lớn em tin.
    Em đã có mã từ trước thì vẫn xem trả lời và kể thêm được.
report-closed-return = Quay lại chỗ lúc nãy
report-closed-receipt = Em có mã rồi
# Đã gửi nhiều tin trong một ngày. Không trách.
report-many = { $voice ->
    [young]
        Hôm nay em đã gửi mấy tin rồi. Các tin đó đã đến nơi.
        Em viết tiếp vào tin đang mở nhé.
        Em bấm nút mã đã giữ, hoặc gõ mã.
        Em cần nói ngay thì gọi 111 nhé.
        Có nguy hiểm thì em gọi 113. Bị thương thì gọi 115.
    [adult]
        Hôm nay anh chị đã gửi mấy tin rồi, và các tin đó đã đến nơi.
        Anh chị viết tiếp vào tin đang mở nhé: bấm nút mã đã giữ, hoặc gõ mã.
        Cần gấp: gọi 111 (cả ngày lẫn đêm, miễn phí), 113 khi có nguy hiểm, 115 khi bị thương.
   *[other]
        Hôm nay em đã gửi mấy tin rồi, và các tin đó đã đến nơi.
        Em viết tiếp vào tin đang mở nhé: em bấm nút mã đã giữ, hoặc gõ mã.
        Em cần nói ngay thì gọi 111, có người nghe em cả ngày lẫn đêm. Có nguy hiểm thì gọi 113, bị thương thì gọi 115.
    }
# Nhiều người cùng mạng (cả trường) đã gửi trong một ngày; người đang đọc có thể chưa gửi tin nào.
report-many-here = { $voice ->
    [young]
        Hôm nay nhiều bạn dùng chung mạng với em đã gửi tin. Em không có lỗi.
        Ngày mai em kể ở đây nhé.
        Em có mã rồi thì em gõ mã để viết tiếp.
        Em cần nói ngay thì gọi 111 nhé.
        Có nguy hiểm thì em gọi 113. Bị thương thì gọi 115.
    [adult]
        Hôm nay nhiều người dùng chung mạng này đã gửi tin. Anh chị gửi lại vào ngày mai, hoặc từ một mạng khác nhé.
        Đã có mã thì anh chị gõ mã để viết tiếp.
        Cần gấp: gọi 111 (cả ngày lẫn đêm, miễn phí), 113 khi có nguy hiểm, 115 khi bị thương.
   *[other]
        Hôm nay nhiều bạn dùng chung mạng với em đã gửi tin. Em không có lỗi gì. Ngày mai em kể ở đây nhé, hoặc dùng một mạng khác.
        Em có mã rồi thì em gõ mã để viết tiếp.
        Em cần nói ngay thì gọi 111, có người nghe em cả ngày lẫn đêm. Có nguy hiểm thì gọi 113, bị thương thì gọi 115.
    }
report-many-receipt = Viết tiếp vào tin đang mở
report-many-danger = { $voice ->
    [adult] Có người đang gặp nguy hiểm
   *[other] Em đang gặp nguy hiểm
    }
report-many-return = Quay lại chỗ lúc nãy
report-code = Em gõ mã của em vào đây nhé.
report-code-hint = Mã có 16 chữ số, ví dụ 1234 5678 9012 3456.
report-code-none = Em không có mã
note-receipt-shape = Mã có 16 chữ số. Em xem lại rồi gõ lại nhé.
note-receipt-wrong = Mình không tìm thấy mã này. Em xem lại từng số rồi gõ lại nhé.
note-receipt-paused = Em đã thử nhiều lần. Em đợi một lát rồi gõ lại nhé.
note-receipt-later = Em đang kể dở. Em gửi hoặc xoá chuyện này trước, rồi gõ lại mã nhé.
note-receipt-no-reply = Chưa có trả lời mới.
note-receipt-older = Có { $count } trả lời cũ hơn, không hiện ở đây.
note-receipt-unchecked = Có { $count } trả lời mình chưa kiểm được là của cô chú hay không, nên mình không hiện. Em đừng tin ai tự nhận là cô chú ở đây mà hỏi tên, ảnh hay mật khẩu của em.
note-code-later = Mình nhớ là em có mã giấy. Em xong chuyện này rồi gõ lại mã đó nhé.

## Nguy hiểm ngay bây giờ

report-calls = { $voice ->
    [young]
        Mình ở đây với em. Em làm ngay điều này nhé:
        👉 Em gọi 113 ngay. Bị thương thì gọi 115.
        👉 Em gọi 111 để có người giúp. Gọi miễn phí.
        👉 Em chạy đến chỗ có người lớn em tin.
        👉 Em đừng đi gặp người đó. Em đừng ở một mình.
    [adult]
        Xin làm ngay những việc này:
        👉 Gọi 113. Có người bị thương: gọi 115. Gọi 111 để được hướng dẫn bảo vệ trẻ em, cả ngày lẫn đêm, miễn phí.
        👉 Nếu được, đưa trẻ đến nơi an toàn: trạm y tế, công an xã, đồn biên phòng, nhà người tin cậy.
        👉 Đừng tự đối mặt với người gây hại.
   *[older]
        Mình ở đây với em. Điều quan trọng nhất là em được an toàn.
        👉 Gọi 113 ngay. Nếu bị thương, gọi 115. Gọi 111 để có người giúp em, cả ngày lẫn đêm, miễn phí.
        👉 Nếu được, em đến chỗ có người lớn em tin: nhà hàng xóm, thầy cô, trạm y tế, công an xã, đồn biên phòng.
        👉 Đừng đi gặp người đó. Đừng ở một mình.
    }
report-calls-on-duty = { $voice ->
    [young] Em bấm một nút dưới đây. Mình báo ngay cho người trực.
    [adult] Anh chị bấm một nút dưới đây, kể cả khi không gọi được: chúng tôi báo ngay cho người trực.
   *[older] Nếu em không gọi được, bấm nút dưới, rồi cho mình biết em ở xã nào và cách liên lạc an toàn. Mình báo ngay cho người trực.
    }
report-calls-off-duty = { $voice ->
    [young] Bây giờ ở đây không có người trực. Em gọi 111 hoặc 113 nhé.
    [adult] Ngoài giờ, ở đây không có người trực. Xin gọi 111 hoặc 113. Anh chị bấm nút dưới thì chuyện vẫn được gửi.
   *[older] Ngoài giờ, ở đây không có người trực. Em hãy gọi 111 hoặc 113. Em bấm nút dưới thì chuyện vẫn được gửi cho cô chú, nhưng mình không biết lúc nào có người đọc.
    }
report-calls-sent = { $voice ->
    [young] Em cần gấp thì gọi 113 hoặc 111 nhé.
   *[other] Cần gấp thì đừng chờ trả lời ở đây: hãy gọi 113 hoặc 111.
    }
report-calls-can-call = { $voice ->
    [adult] Tôi gọi được
   *[other] Em gọi được
    }
report-calls-cannot-call = { $voice ->
    [adult] Tôi không gọi được
   *[other] Em không gọi được
    }
report-calls-safe = { $voice ->
    [adult] Mọi người an toàn rồi
   *[other] Em an toàn rồi
    }
note-report-sent-can-call-on-duty = Mình đã gửi điều mình biết cho người trực. Gọi 113 hoặc 111 ngay nhé. Gọi xong, có gì thêm thì viết ở đây.
note-report-sent-can-call-off-duty = Mình đã gửi điều mình biết, nhưng bây giờ không có người trực. Gọi 113 hoặc 111 ngay nhé. Gọi xong, có gì thêm thì viết ở đây.
note-report-sent-cannot-call-on-duty = Mình đã gửi ngay điều mình biết cho người trực, dù còn ít. Trả lời thêm vài câu dưới đây, người trực sẽ biết đến đâu để giúp.
note-report-sent-cannot-call-off-duty = Mình đã gửi ngay điều mình biết, dù còn ít. Nhưng bây giờ không có người trực, nên mình không hứa được lúc nào có người đọc. Tìm một người lớn ở gần, nhờ họ gọi 113 hoặc 111 giúp nhé.
note-report-danger-words =
    Mình nghe rồi.
    Nếu có nguy hiểm thì gọi ngay 113 hoặc 111, bị thương thì gọi 115. Có người giúp, cả ngày lẫn đêm.
note-danger-words =
    Mình nghe rồi.
    Mình là máy nên không giúp ngay được. Gọi 111: ở đó có người nghe em, cả ngày lẫn đêm, miễn phí. { $box ->
        [open] Muốn kể cho cô chú thì bấm “Báo tin”.
       *[closed] {""}
    }
note-care =
    Cảm ơn em đã viết.
    Mình không giữ câu vừa rồi. Nếu em muốn nói với ai đó: { $box ->
        [open] bấm “Báo tin”, hoặc gọi 111, miễn phí, cả ngày lẫn đêm.
       *[closed] gọi 111, miễn phí, cả ngày lẫn đêm.
    }

## Ai xem được máy này

report-device = { $voice ->
    [adult] Có ai khác xem được máy này không?
   *[other] Máy này có ai khác xem được không?
    }
report-device-messenger = Công ty của ứng dụng này có thể đọc tin nhắn ở đây.
report-device-no = { $voice ->
    [adult] Chỉ tôi dùng
   *[other] Chỉ em dùng
    }
report-device-yes = Người khác cũng xem được
report-device-unsure = { $voice ->
    [adult] Tôi không biết
   *[other] Em không biết
    }
note-report-leave-quickly = Có người đến gần thì bấm “Thoát nhanh” nhé. Phần chưa gửi sẽ bị xoá.
report-private = { $voice ->
    [young]
        Có một trang kín hơn ở đây. Trang đó không cần tài khoản.
        Em cũng có thể gọi 111.
        Làm xong, em nhớ xoá đoạn chat này.
        Em muốn làm tiếp ở đâu?
    [adult]
        Anh chị có thể dùng trang web riêng, không cần tài khoản, hoặc gọi 111.
        Xong việc, anh chị nhớ xoá đoạn chat này.
        Anh chị muốn tiếp tục ở đâu?
   *[older]
        Vậy em có thể dùng trang web riêng, không cần tài khoản, hoặc gọi 111.
        Em nhớ xoá đoạn chat này sau khi xong.
        Em muốn tiếp tục ở đâu?
    }
report-private-page = Mở trang web
report-private-stay = Tiếp tục ở đây
# $link: địa chỉ mở được một lần.
note-report-private-link-start = { $voice ->
    [adult]
        Trang riêng ở đây: { $link }
        Liên kết này mở được một lần, trong khoảng 15 phút. Ai tìm thấy nó sau đó cũng không thấy gì.
   *[other]
        Trang riêng ở đây: { $link }
        Em mở được một lần, trong khoảng 15 phút. Sau đó ai bấm vào cũng không thấy gì.
    }
note-report-private-link-receipt = { $voice ->
    [adult]
        Xem trả lời trên trang riêng: { $link }
        Liên kết này mở được một lần, trong khoảng 15 phút. Xem xong, anh chị đóng trang lại nhé.
   *[other]
        Em xem trả lời trên trang riêng: { $link }
        Em mở được một lần, trong khoảng 15 phút. Xem xong em đóng trang lại nhé.
    }
note-report-page-where = Trang đó ở địa chỉ { $page }

## Ai kể, kể về ai

report-teller = Người đang kể bao nhiêu tuổi?
report-teller-7-10 = 7 đến 10 tuổi
report-teller-11-15 = 11 đến 15 tuổi
report-teller-16-plus = 16, 17 tuổi
report-teller-adult = Người lớn
note-report-adult =
    Cảm ơn anh chị.
    Luật Trẻ em: mọi người có trách nhiệm báo ngay cho 111, công an hoặc Ủy ban nhân dân xã khi biết trẻ em bị xâm hại (Điều 51). Báo ở đây không thay cho việc gọi khi khẩn cấp.
report-about = { $voice ->
    [adult] Anh chị muốn báo về điều gì?
   *[other] Em muốn kể về ai?
    }
report-about-me = Về em
report-about-friend = Về bạn của em
report-about-other-child = { $voice ->
    [adult] Về một trẻ em
   *[other] Về một bạn nhỏ khác
    }
report-about-content = { $voice ->
    [young] Điều em nhìn thấy trên mạng
    [adult] Về một trang, kênh, bài đăng trên mạng
   *[older] Điều em nhìn thấy trên mạng
    }
report-about-test = { $voice ->
    [adult] Tôi chỉ xem thử
   *[other] Em chỉ xem thử
    }
note-report-bystander = { $voice ->
    [young] Em lo cho bạn, em thật tốt. Em không cần tự giải quyết. Em đừng giữ một mình. Em kể với người lớn em tin, hoặc gọi 111. Em đừng gửi hình của bạn cho ai.
   *[other] Em lo cho bạn – em thật tốt. Em không cần tự giải quyết. Đừng hứa giữ bí mật một mình; hãy cùng bạn nói với người lớn tin cậy hoặc gọi 111. Đừng chia sẻ lại hình ảnh, clip của bạn.
    }
report-test = { $voice ->
    [young]
        Cảm ơn em đã xem thử! Không sao đâu.
        Lúc nào cần thật, em cứ quay lại.
        Em muốn làm gì?
    [adult]
        Cảm ơn anh chị đã xem thử. Không sao cả.
        Tin thử được gửi như tin thật, có ghi là thử, để biết đường dây đang thông.
        Anh chị muốn làm gì?
   *[older]
        Cảm ơn em đã xem thử! Không sao cả. Lúc nào cần thật, em cứ quay lại.
        Tin thử được gửi như tin thật, có ghi là thử.
        Em muốn làm gì?
    }
report-test-send = Gửi một tin thử
report-test-real = { $voice ->
    [adult] Tôi có chuyện thật
   *[other] Em có chuyện thật
    }

## Chuyện gì, ở đâu, ai

report-category = { $voice ->
    [young] Chuyện gì vậy em? Em chọn một hình gần giống nhất.
    [adult] Chuyện thuộc loại nào? Anh chị chọn một loại gần đúng nhất.
   *[older] Chuyện gì đã xảy ra? Em chọn một ô gần đúng nhất, không cần đúng hẳn.
    }
report-category-unsure-hint = { $voice ->
    [adult] Không biết chọn gì thì chọn ô cuối.
   *[other] Không biết chọn gì thì em chọn ô cuối.
    }
report-self-harm = { $voice ->
    [young]
        Cảm ơn em đã nói ra. Mình rất thương em.
        Em xứng đáng được giúp.
        Em đừng ở một mình lúc này nhé.
        Em ngồi cạnh một người em tin.
        Em nói với họ: “Em cần được giúp ngay”.
        Em gọi 111, ở đó có người nghe em.
        Có người bị thương thì gọi 115 hoặc 113.
        Bây giờ em có an toàn không?
    [adult]
        Cảm ơn anh chị đã nói ra.
        Xin đừng để người đó ở một mình lúc này. Ngồi cạnh, lắng nghe, không trách.
        Gọi 111 để được tư vấn. Nếu có người đã bị thương hoặc sắp làm đau mình, gọi 115 hoặc 113.
        Ngay bây giờ người đó có an toàn không?
   *[older]
        Cảm ơn em đã nói ra.
        { $about ->
            [me] Mình rất tiếc vì em đang đau khổ như vậy. Em xứng đáng được giúp.
           *[other] Mình rất tiếc vì chuyện này. Em và bạn xứng đáng được giúp.
        }
        { $about ->
            [me] Em đừng ở một mình lúc này. Hãy ngồi cạnh một người em tin và nói: “Em cần được giúp ngay”.
           *[other] Em đừng để bạn ở một mình lúc này. Hãy nói với một người lớn em tin: “Bạn em cần được giúp ngay”.
        }
        Gọi 111 để nói chuyện với người tư vấn. Nếu có người đã bị thương hoặc sắp làm đau mình, gọi 115 hoặc 113.
        { $about ->
            [me] Em có đang an toàn ngay bây giờ không?
           *[other] Bạn ấy có đang an toàn ngay bây giờ không?
        }
    }
report-self-harm-yes = Có
report-self-harm-no = Không
report-self-harm-unsure = { $voice ->
    [adult] Tôi không biết
   *[other] Em không biết
    }
report-images = { $voice ->
    [young]
        Chuyện này không phải lỗi của em.
        • Em đừng gửi thêm ảnh. Em đừng đi gặp người đó.
        • Em đừng trả lời người đó nữa.
        • Em đừng gửi ảnh cho ai, kể cả cho mình.
        • Em kể với người lớn em tin, hoặc gọi 111.
    [adult]
        Việc này không phải lỗi của trẻ.
        • Đừng trả tiền, đừng để trẻ gửi thêm ảnh hay đi gặp.
        • Ngừng trả lời, chặn và báo cáo tài khoản trong ứng dụng. Đừng xoá tin nhắn đe doạ; ghi lại tên tài khoản, ngày giờ.
        • Đừng tải, chụp lại hay chuyển hình cho bất cứ ai, kể cả ở đây.
        • Gọi 111 hoặc công an.
   *[older]
        Chuyện này không phải lỗi của em. Nhiều bạn cũng từng bị như vậy và đã được giúp.
        • Đừng gửi thêm ảnh. Đừng trả tiền. Đừng đi gặp.
        • Ngừng trả lời người đó. Chặn và báo cáo tài khoản trong ứng dụng.
        • Đừng xoá tin nhắn đe doạ. Ghi lại tên tài khoản, ngày giờ. Đừng chụp hay gửi ảnh riêng tư cho ai, kể cả cho mình.
        • Nói với một người lớn em tin, hoặc gọi 111.
    }
report-images-next = { $voice ->
    [adult] Tôi đọc rồi, làm tiếp
   *[other] Em đọc rồi, làm tiếp
    }
report-link = Anh chị dán đường link của trang, kênh hoặc bài đăng vào đây.
report-link-hint = Chỉ cần đường link. Xin đừng tải hay gửi hình, clip.
note-report-link-expected = Đó chưa phải đường link. Link thường bắt đầu bằng https:// hoặc tên trang, ví dụ tiktok.com/…
report-where = { $voice ->
    [adult] Chuyện xảy ra hoặc được thấy ở đâu?
   *[other] Chuyện xảy ra ở đâu?
    }
report-where-zalo = Zalo
report-where-facebook = Facebook, Messenger
report-where-tiktok = TikTok
report-where-youtube = YouTube
report-where-game = Trong game
report-where-other-app = Ứng dụng, trang khác
report-where-offline = Ngoài đời
report-offender = Người làm chuyện này là ai?
report-offender-stranger = Người lạ
report-offender-online = Người quen trên mạng
report-offender-peer = Bạn bè
report-offender-family = Người trong nhà
report-offender-adult = Người lớn ở trường hoặc nơi khác
report-offender-unsaid = { $voice ->
    [adult] Tôi không muốn nói
   *[other] Em không muốn nói
    }
report-account = { $voice ->
    [adult] Anh chị có biết tên tài khoản hoặc đường link của người đó không?
   *[other] { $about ->
        [content] Em có biết đường link, hoặc tên của trang, kênh đó không?
       *[other] Em có biết tên tài khoản hoặc đường link của người đó không?
    }
    }
report-words = { $voice ->
    [young] Em kể bằng lời của em nhé. Em không cần kể hết. Không kể cũng được.
    [adult] Anh chị kể ngắn gọn điều mình biết. Không cần kể hết.
   *[older] Em kể ngắn gọn nếu em muốn. Không cần kể hết. Không cần viết tên em.
    }
report-words-warning = { $voice ->
    [adult] Không cần tên của trẻ. Đừng gửi hình, clip.
   *[other] Đừng viết tên, trường, lớp hay nhà của em. Viết xong một đoạn thì gửi; viết thêm đoạn nữa cũng được.
    }
report-words-more = Mình đã cất { $count } đoạn và không hiện lại ở đây. Viết thêm, hoặc bấm nút dưới.
report-text-enough = { $voice ->
    [adult] Tôi kể xong rồi
   *[other] Em kể xong rồi
    }
report-text-none = Bỏ qua
note-report-words-empty = Mình chưa thấy chữ nào. Viết một câu bằng chữ, hoặc bỏ qua nhé.
note-report-words-long = Đoạn này dài quá 4000 chữ cái nên mình chưa nhận. Chia ra gửi từng đoạn nhé.
note-report-words-slow = { $voice ->
    [adult] Chúng tôi đọc chưa kịp. Những gì anh chị đã kể vẫn còn. Anh chị chờ một lúc rồi viết tiếp nhé. Cần gấp thì gọi 111 hoặc 113.
   *[other] Mình đọc chưa kịp. Những gì em đã kể vẫn còn. Em chờ một lúc rồi viết tiếp nhé. Cần gấp thì em gọi 111 hoặc 113.
    }
note-report-words-many = Mình đã nhận rất nhiều đoạn rồi. Bấm nút dưới để làm tiếp nhé.
note-report-attachment = { $voice ->
    [adult] Không cần gửi ảnh hay clip. Ở đây không nhận và không lưu tệp này. Nếu là hình riêng tư của trẻ, xin đừng gửi cho ai. Chỉ cần kể bằng lời, hoặc gửi tên tài khoản, đường link.
   *[other] Em không cần gửi ảnh hay clip. Mình không nhận và không lưu tệp này. Nếu đó là ảnh riêng tư, đừng gửi cho ai khác. Em chỉ cần kể bằng lời, hoặc gửi tên tài khoản, đường link.
    }

## Ba câu hỏi an toàn

report-now = Chuyện này có đang xảy ra ngay bây giờ không?
report-now-yes = Có
report-now-no = Không
report-now-unsure = { $voice ->
    [adult] Tôi không biết
   *[other] Em không biết
    }
report-safe = { $voice ->
    [adult] Trẻ có đang ở nơi an toàn không?
   *[other] { $about ->
        [friend] Bạn ấy có đang ở nơi an toàn không?
        [other-child] Bạn ấy có đang ở nơi an toàn không?
       *[other] Em có đang ở nơi an toàn không?
    }
    }
report-safe-yes = Có
report-safe-no = Không
report-safe-unsure = { $voice ->
    [adult] Tôi không biết
   *[other] Em không biết
    }
report-hurt = { $voice ->
    [young]
        Câu này quan trọng em nhé.
        Có ai đang bị đau, hoặc sắp gặp người đó không?
   *[other]
        Còn một câu quan trọng.
        Có ai đang bị thương, muốn làm đau mình, hoặc sắp gặp người đó không?
    }
report-hurt-yes = Có
report-hurt-no = Không
report-hurt-unsure = { $voice ->
    [adult] Tôi không biết
   *[other] Em không biết
    }

## Nơi ở và cách liên lạc, không bắt buộc

report-commune = { $voice ->
    [adult] Chuyện ở xã, phường nào? Để đúng người đến giúp.
    [young] { $about ->
            [me] Em ở xã, phường nào? Để đúng người đến giúp.
           *[other] Chuyện ở xã, phường nào? Để đúng người đến giúp.
        }
   *[older] { $about ->
            [me] Em ở xã, phường nào? Để đúng người đến giúp. Không muốn nói cũng không sao.
           *[other] Chuyện ở xã, phường nào? Để đúng người đến giúp. Không muốn nói cũng không sao.
        }
    }
report-contact = { $voice ->
    [young] Cô chú hỏi thêm em bằng cách nào thì an toàn?
    [adult] Cán bộ liên lạc lại với anh chị bằng cách nào?
   *[older] Có cách nào an toàn để cô chú liên lạc với em không? Không bắt buộc.
    }
report-contact-phone = Gọi một số điện thoại
report-contact-receipt = { $voice ->
    [adult] Tôi sẽ quay lại bằng mã
   *[other] Em sẽ quay lại bằng mã
    }
report-contact-trusted-adult = { $voice ->
    [adult] Gọi một người khác tôi tin
   *[other] Nhờ cô chú gọi người lớn em tin
    }
report-contact-none = Không cần
report-phone = { $voice ->
    [adult] Anh chị gõ số điện thoại và giờ gọi được.
   *[other] Em gõ số điện thoại và giờ gọi an toàn.
    }
report-phone-own = Ví dụ: 09xx xxx xxx, sau 17 giờ, đừng nhắn tin. Không cần tên.
report-phone-adult = Số của người lớn đó, và giờ gọi được. Không cần tên.
note-report-phone-expected = Mình chưa thấy số điện thoại. Gõ lại số, hoặc bỏ qua nhé.
report-notice = { $voice ->
    [adult] Khi có trả lời, có muốn nhận một câu bình thường ở đây không? Câu đó chỉ là “Có tin mới”.
   *[other] Khi có trả lời, em có muốn mình nhắn ở đây không? Mình chỉ nhắn “Có tin mới”, không nói gì khác.
    }
report-notice-line = Có tin mới.
report-notice-no = Đừng nhắn
report-notice-yes = Nhắn “Có tin mới”
report-conflict = { $voice ->
    [adult] Trong những người đọc tin dưới đây, có ai anh chị không muốn cho đọc không?
   *[other] Có cô chú nào trong danh sách này em không muốn cho đọc không?
    }
report-conflict-hint = { $voice ->
    [adult] Chọn những người không được đọc rồi bấm “Xong”. Không có ai thì bỏ qua.
   *[other] Em chọn người em không muốn rồi bấm “Xong”. Không có ai thì bỏ qua.
    }
report-nobody =
    Vậy là không còn ai đọc được, nên mình chưa gửi gì.
    Em gọi 111 hoặc 113 nhé: ở đó là những người khác, cả ngày lẫn đêm.
    { $way ->
        [again] Em cũng có thể chọn lại, để lại ít nhất một người.
        [anew] Người nhận lúc đầu nay không còn đọc nữa. Em viết lại thì người khác đọc được.
       *[retry] Những gì em đã kể vẫn còn ở đây, em có thể thử lại sau.
    }
report-nobody-again = Em chọn lại
report-nobody-anew = Em viết lại cho người khác
report-nobody-retry = Thử lại

## Trước và sau khi gửi

report-ready = { $voice ->
    [young]
        Sắp xong rồi! Mình chưa gửi gì cả.
        Mình sẽ gửi cho cô chú được giao đọc.
        { $texts ->
            [0] Em không viết gì, không sao cả.
           *[other] Em đã viết { $texts } đoạn.
        }
        Em gửi chứ?
    [adult]
        Chuyện đã sẵn sàng và chưa được gửi.
        Gửi cho: những cán bộ được giao đọc, không ai khác mở được.
        Gồm: điều đã chọn{ $texts ->
            [0] {""}
           *[other] , { $texts } đoạn viết
        }{ $place ->
            [yes] , xã phường
           *[no] {""}
        }.
        Gửi chứ?
   *[older]
        Em xem lại nhé. Chuyện chưa được gửi.
        Mình sẽ gửi cho: những cô chú được giao đọc, không ai khác mở được.
        Gồm: điều em đã chọn{ $texts ->
            [0] {""}
           *[other] , { $texts } đoạn em viết
        }{ $place ->
            [yes] , xã phường của em
           *[no] {""}
        }.
        Gửi chứ?
    }
report-unsent = Chưa gửi.
report-ready-hint = Lời đã viết không hiện lại ở đây, để không ai nhìn thấy.
report-ready-send = Gửi
report-ready-again = Viết lại
report-receipt = { $voice ->
    [young]
        Mình đã nhận rồi! Đây là mã của em.
        Em chép mã vào chỗ kín nhé.
        Gõ mã thì em xem được trả lời.
    [adult]
        Đã nhận. Đây là mã để quay lại.
        Gõ mã này để xem trả lời và báo thêm. Mã không mở được lời đã viết.
   *[older]
        Mình đã nhận. Đây là mã của em.
        Em giữ kín mã này. Quay lại gõ mã để xem trả lời và kể thêm. Ai nhặt được mã chỉ thấy trả lời, không thấy lời em kể.
    }
report-receipt-hint = Mã chỉ hiện một lần này. Mất mã thì không ai tìm lại được, nhưng chuyện đã gửi vẫn được đọc. { $shared ->
    [yes] Máy có người khác xem thì nên nhớ hoặc chép ra giấy.
   *[no] {""}
    }
report-receipt-keep = Giữ một nút ở đây
report-receipt-written = { $voice ->
    [adult] Tôi chép rồi
   *[other] Em chép rồi
    }
report-receipt-none = { $voice ->
    [adult] Tôi không cần mã
   *[other] Em không cần mã
    }
report-end-sent = { $voice ->
    [young] Cảm ơn em đã kể. Em làm đúng rồi!
    [adult] Cảm ơn anh chị đã báo.
   *[older] Cảm ơn em đã kể. Em đã làm một việc khó và rất đúng.
    }
report-end-test = { $voice ->
    [adult] Cảm ơn anh chị đã xem thử. Tin thử đã được gửi.
   *[other] Cảm ơn em đã xem thử. Tin thử đã được gửi. Lúc nào cần thật, em cứ quay lại.
    }
report-end-added = Mình đã nhận phần kể thêm. Cảm ơn em.
report-end-returned = Cảm ơn em đã quay lại.
report-end-on-duty = Bây giờ có cô chú trực.
report-end-back = Trả lời, nếu có, xem được bằng mã.
report-end-off-duty = Bây giờ không có người trực, nên mình không hứa được lúc nào có người đọc. Cần gấp thì gọi 111 hoặc 113, đừng chờ.
report-end-hours = Giờ có người trực: { $hours }.
report-end-messenger = { $voice ->
    [young] Em nhớ xoá đoạn chat này nhé.
    [adult] Máy có người khác xem được thì xin xoá đoạn chat này.
   *[older] Máy có người khác xem được thì em nhớ xoá đoạn chat này.
    }
report-end-receipt = Xem có tin mới không
report-end-page = Xem trên trang riêng

## Người quay lại bằng mã

report-follow-up = Chào em quay lại. Tin của em đang ở bước { $step ->
        [1] 1: đã nhận
        [2] 2: đang được đọc
        [3] 3: đã chuyển cho người có trách nhiệm
       *[4] 4: đã khép lại
    }.
    Có gì mới, hoặc có gì đáng lo hơn không?
report-follow-up-worse = Nguy hiểm hơn
report-follow-up-more = Kể thêm
report-follow-up-no = Không

## Thoát và xoá

left-text = Hẹn gặp lại em! Chúc em một ngày vui.
erased-unsent = Mình đã xoá. Không có gì được gửi đi.
erased-sent = Mình đã xoá cuộc trò chuyện này. Điều đã gửi thì người nhận đã có, mình không lấy lại được.
erased-messenger-can = Mình đang xoá tin nhắn của cả hai bên ở đây. Tin cũ hơn 48 giờ thì em tự xoá nhé.
erased-messenger-cannot = Mình không xoá được tin nhắn trong ứng dụng này. Em tự xoá đoạn chat nhé.
erased-here = Trang này không giữ gì trong máy của em.

## Cho cán bộ

triage-earlier = Điều nói trước đó nghiêm trọng hơn; mức không tự hạ xuống.
