# Đợt hỏi ý kiến và mã lớp: lời từ chối và kết quả của các lệnh.

# Tên của đợt dùng thử, có sẵn từ lần chạy đầu tiên.
campaign-first-name = Đợt dùng thử

campaign-state-draft = bản nháp
campaign-state-scheduled = đã xếp lịch
campaign-state-open = đang mở
campaign-state-closing = đang đóng
campaign-state-closed = đã đóng

campaign-column-id = Mã đợt
campaign-column-name = Tên
campaign-column-state = Tình trạng
campaign-column-opens = Mở
campaign-column-closes = Đóng
campaign-column-year = Năm
campaign-none = Chưa có đợt nào.

campaign-created = Đã tạo đợt { $id } (bản nháp). Mở đợt: npm run admin -- campaign open { $id }
campaign-now-open = Đợt { $id } đang mở. Trẻ em trả lời tại { $link }
campaign-open-already = Đợt { $id } đã mở từ trước.
campaign-now-scheduled = Đợt { $id } sẽ tự mở vào ngày { $day }.
campaign-withdrawn = Đợt { $id } chưa mở lần nào: đã bỏ, cùng với các mã đã phát của đợt.
campaign-now-closed = Đợt { $id } đã đóng và hòm phiếu đã mở.
campaign-box-lost = Khoá của hòm phiếu không còn: { $count } phiếu chưa mở đã mất, và mất hẳn.
campaign-closing-children = Trẻ em được tính: { $count }
campaign-closing-visits = Lượt không có mã (không tính vào chỉ tiêu): { $count }
campaign-closing-answers = Phiếu trả lời được giữ: { $count }
campaign-closing-spoiled = Phiếu hỏng, không tính: { $count }
campaign-closing-withheld = Phiếu trả lời đã huỷ vì nhóm quá nhỏ: { $count }
campaign-next-feedback = Đang chờ trả lời trẻ em. Số liệu chỉ tính vào chỉ tiêu sau khi công bố câu trả lời: npm run admin -- campaign feedback { $id } TỆP

campaign-field-id = Mã đợt: { $value }
campaign-field-name = Tên: { $value }
campaign-field-state = Tình trạng: { $value }
campaign-field-days = Từ { $from } đến hết { $to }
campaign-field-days-endless = Từ { $from }, không có ngày kết thúc
campaign-field-answers = Hẹn trả lời trẻ em trước ngày: { $value }
campaign-field-year = Năm báo cáo: { $value }
campaign-field-trial = Đợt dùng thử: không bao giờ tính vào chỉ tiêu.
campaign-field-survey = Phiếu cho nhóm { $band } tuổi: { $code } ({ $hash })
campaign-field-everywhere = Địa bàn: toàn tỉnh
campaign-field-units = Địa bàn: { $value }
campaign-field-batch = Lô mã { $batch }: { $count } mã, { $unit }, nhóm { $band } tuổi
campaign-field-batch-revoked = Lô mã { $batch }: { $count } mã, { $unit }, nhóm { $band } tuổi (đã thu hồi)
campaign-field-feedback = Đã công bố câu trả lời cho trẻ em ngày { $value }
campaign-field-waiting = Đang chờ trả lời trẻ em

campaign-turnout-title = Đợt { $id }: mọi số được làm tròn xuống bội số của { $step }.
campaign-turnout-children = Trẻ em đã trả lời: từ { $count }
campaign-turnout-visits = Lượt không có mã: từ { $count }
campaign-turnout-unit = Xã, phường
campaign-turnout-at-least = Ít nhất
campaign-turnout-no-unit = (không rõ)
campaign-turnout-none = Đợt { $id } không mở, nên không có số phiếu trong hòm.

campaign-feedback-published = Đã công bố { $lines } câu trả lời cho trẻ em của đợt { $id }. Đợt này từ nay được tính vào chỉ tiêu.
campaign-feedback-before = Đợt { $id } đã công bố câu trả lời từ trước; không có gì thay đổi.
campaign-feedback-trial = Đã lưu { $lines } câu trả lời của đợt dùng thử { $id }. Đợt dùng thử không tính vào chỉ tiêu.
campaign-feedback-new = Trẻ em lần đầu được tính trong năm, chỉ tiêu { $indicator }: { $count }
campaign-feedback-unreadable = Phiếu tính không mở được (em đã tham gia nhưng không tính được): { $count }

error-campaign-unknown = Không có đợt "{ $id }". Xem các đợt: npm run admin -- campaign list
error-campaign-refused = Chưa tạo được đợt:
    { $problems }
error-campaign-cannot-open = { $reason ->
    [closing] Đợt { $id } đang đóng, không mở lại được.
    [closed] Đợt { $id } đã đóng và hòm phiếu đã mở, không mở lại được.
    [over] Đợt { $id } chưa mở được: ngày cuối của đợt là { $given }, đã qua.
    [year-closed] Đợt { $id } chưa mở được: năm báo cáo { $year } đã đóng.
    [taken] Đợt { $id } chưa mở được:
        { $problems }
    [only-trials] Đợt { $id } chưa mở được: chương trình đang chạy thử (MODE=development) trên mạng, ở đó chỉ mở đợt dùng thử. Đặt MODE=production và PUBLIC_URL bắt đầu bằng https://.
   *[other] Đợt { $id } chưa mở được.
}
error-codes-refused = Không phát được mã: { $problem }
error-feedback-refused = { $reason ->
    [draft] Đợt { $id } chưa mở: chưa có gì để trả lời.
    [scheduled] Đợt { $id } chưa mở: chưa có gì để trả lời.
    [open] Đợt { $id } còn đang mở: đóng đợt trước, rồi mới trả lời trẻ em.
    [closing] Đợt { $id } đang đóng dở: chờ đóng xong rồi mới trả lời trẻ em.
    [no-lines] Câu trả lời của đợt { $id } không có dòng nào.
    [line] Dòng trả lời thứ { $given } của đợt { $id } chưa đúng.
    [year-closed] Năm báo cáo của đợt { $id } đã đóng: câu trả lời không còn được tính.
   *[other] Chưa công bố được câu trả lời của đợt { $id }.
}
# $given: điều đã viết; $allowed: điều được phép.
campaign-refusal-answer-too-early = Ngày hẹn trả lời { $given } phải sau ngày đóng { $allowed }.
campaign-refusal-day-far-away = Ngày mở { $given } xa quá; muộn nhất là { $allowed }.
campaign-refusal-day-missing = Thiếu ngày { $given }, viết như { $allowed }.
campaign-refusal-day-unreadable = "{ $given }" không phải là một ngày có thật; viết năm-tháng-ngày, như { $allowed }.
campaign-refusal-days-unordered = Ngày đóng { $given } đứng trước ngày mở { $allowed }.
campaign-refusal-name-missing = Đợt phải có tên, tối đa { $allowed } chữ.
campaign-refusal-name-too-long = Tên dài { $given } chữ; tối đa { $allowed } chữ.
campaign-refusal-name-unprintable = Tên có ký tự ẩn (xuống dòng, đổi chiều chữ…); hãy gõ lại tên.
campaign-refusal-over-already = Ngày đóng { $given } đã qua; hôm nay là { $allowed }.
campaign-refusal-survey-band-twice = Mỗi nhóm tuổi chỉ có một phiếu: phiếu "{ $given }" là phiếu thứ hai của nhóm { $allowed }.
campaign-refusal-survey-taken = Phiếu "{ $given }" đang được đợt { $allowed } dùng ở cùng địa bàn, cùng thời gian.
campaign-refusal-survey-unknown = Không có phiếu "{ $given }"; các phiếu hiện có: { $allowed }.
campaign-refusal-surveys-missing = Chưa chọn phiếu nào; các phiếu hiện có: { $allowed }.
campaign-refusal-too-long = Đợt dài { $given } ngày; tối đa { $allowed } ngày.
campaign-refusal-trial-without-end = Đợt dùng thử không có ngày kết thúc và không hẹn ngày trả lời; bỏ "{ $given }".
campaign-refusal-two-years = Đợt nằm vắt qua hai năm báo cáo ({ $given }); năm báo cáo bắt đầu ngày { $allowed } (tháng-ngày). Hãy chia thành hai đợt.
campaign-refusal-unit-unknown = Không phải mã xã, phường đang có vào ngày mở: { $given }. Xem danh sách: npm run admin -- units list
campaign-refusal-units-missing = --units không có mã nào; bỏ tuỳ chọn này nếu hỏi toàn tỉnh.
campaign-refusal-year-closed = Năm báo cáo { $given } đã đóng.

codes-issued = Lô { $batch }: { $count } mã.
codes-shown-once = Các mã chỉ hiện ra lần này. In ra, cắt rời, cho các em tự rút; đừng ghi em nào rút mã nào.
codes-link = Gõ mã tại { $link }
codes-in-file = Các mã nằm trong tệp { $file } và không nơi nào khác.
codes-revoked = Đã thu hồi lô { $batch } ({ $count } mã). Phiếu đã gửi bằng các mã này vẫn được giữ.

codes-refusal-band-unknown = Không có nhóm tuổi "{ $given }"; được phép: { $allowed }.
codes-refusal-band-without-survey = Đợt này không có phiếu cho nhóm { $given } tuổi; có phiếu cho: { $allowed }.
codes-refusal-batch-unknown = Không có lô mã "{ $given }".
codes-refusal-campaign-closed = Đợt { $given } đã đóng.
codes-refusal-campaign-unknown = Không có đợt "{ $given }".
codes-refusal-count = Số mã { $given } không được; từ 1 đến { $allowed }.
codes-refusal-unit-elsewhere = Đợt này không hỏi ở "{ $given }"; các địa bàn của đợt: { $allowed }.
codes-refusal-unit-unknown = "{ $given }" không phải mã của một xã, phường đang có.

# Tệp câu trả lời cho trẻ em; mỗi câu đứng sau số dòng.
feedback-day = cột due_on: "{ $given }" không phải là một ngày có thật; viết như 2027-03-31.
feedback-day-missing = cột due_on: việc sẽ làm (will) phải có ngày.
feedback-empty = cột { $column }: không được để trống.
feedback-long = cột { $column }: dài { $given } chữ, tối đa { $allowed }.
feedback-outcome = cột outcome: "{ $given }" không được; được phép: { $allowed }.
feedback-sign = cột { $column }: có ký tự ẩn; hãy gõ lại phần này.
