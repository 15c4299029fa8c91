# Trang của cán bộ: đăng nhập, tài khoản, khoá, danh bạ.

staff-name = Em Nói · Cán bộ
staff-nav = Các trang
staff-nav-cases = Tin
staff-nav-cases-for = Mở, trả lời và chuyển các tin đã gửi đến.
staff-nav-indicators = Chỉ tiêu
staff-nav-indicators-for = Chỉ tiêu 22, 23 và 24 của năm, tính đến hôm nay.
staff-nav-people = Người
staff-nav-people-for = Mời người mới, mời lại, khoá tài khoản.
staff-nav-directory = Danh bạ khoá
staff-nav-directory-for = Khoá của cán bộ, việc ký danh bạ, và còn thiếu gì để nhận tin.
staff-nav-case-tables = Sổ tin
staff-nav-case-tables-for = Số tin theo tháng, không có nội dung nào.
staff-nav-duty = Lịch trực
staff-nav-duty-for = Ai đang trực, báo động thử, nhận báo động trên máy này.
staff-nav-audit = Nhật ký
staff-nav-audit-for = Ai đã làm gì, lúc nào.

staff-home = Trang đầu
staff-home-title = Chào
staff-sign-out = Đăng xuất
staff-next = Tiếp tục
staff-no-script = Trang cán bộ cần JavaScript: mật khẩu được biến thành khoá ngay trong trình duyệt và không bao giờ gửi đi.

staff-role = Vai trò
staff-role-officer = Cán bộ xử lý tin
staff-role-lead = Trưởng nhóm xử lý tin
staff-role-account-administrator = Quản trị tài khoản
staff-role-survey-editor = Biên soạn khảo sát
staff-role-releaser = Công bố số liệu
staff-role-analyst = Phân tích số liệu
staff-role-auditor = Kiểm tra nhật ký

staff-sign-in-title = Đăng nhập
staff-sign-in-next = Tiếp tục
staff-sign-in-busy = Máy đang tính khoá từ mật khẩu, mất vài giây.
staff-login = Tên đăng nhập
staff-password = Mật khẩu
staff-password-show = Hiện
staff-locked = Đã khoá vì không có ai dùng. Xin đăng nhập lại.
staff-forgotten-ask = Quên mật khẩu?
staff-forgotten = Không ai xem hay đặt lại được mật khẩu. Người quản trị tài khoản gửi cho bạn một đường dẫn mời lại; bạn đặt mật khẩu mới và tạo khoá mới. Tin cũ do đồng nghiệp cấp lại quyền đọc.
staff-factor-title = Bước thứ hai
staff-factor-code = Mã 6 số trong ứng dụng xác thực
staff-factor-confirm = Xác nhận
staff-factor-passkey = Dùng khoá truy cập (passkey)
staff-factor-recovery-ask = Không có điện thoại ở đây?
staff-factor-recovery = Mã dự phòng đã in
staff-factor-recovery-use = Dùng mã dự phòng
staff-paused-before = Tài khoản này đã bị thử sai nhiều lần. Hãy dùng khoá truy cập, hoặc đợi khoảng
staff-paused-after = phút.

staff-again-title = Xác nhận lại là bạn
staff-again-why = Việc này cần bước thứ hai, vì không rút lại được hoặc mở ra điều riêng tư. Xác nhận có hiệu lực trong 5 phút.
staff-again-cancel = Thôi

staff-says-away = Chưa kết nối được với máy chủ, xin thử lại.
staff-says-failed = Chưa làm được. Xin tải lại trang rồi thử lại.
staff-says-password-wrong = Tên đăng nhập hoặc mật khẩu không đúng.
staff-says-factor-wrong = Mã không đúng, hoặc đã dùng rồi. Xin đợi mã mới.
staff-says-factor-needed = Cần xác nhận bước thứ hai trước.
staff-says-factor-refused = Chưa làm được: phải còn ít nhất một cách xác nhận, và tên chỉ gồm chữ và số.
staff-says-code = Xin nhập mã.
staff-says-passkey = Trình duyệt chưa dùng được khoá truy cập. Xin thử lại hoặc dùng mã.
staff-says-again = Đã quá 5 phút. Xin nhập lại mật khẩu.
staff-says-short = Mật khẩu cần ít nhất 15 ký tự. Một câu dài dễ nhớ là tốt nhất.
staff-says-long = Mật khẩu dài nhất 128 ký tự.
staff-says-weak = Mật khẩu này dễ đoán. Xin thêm vài từ không liên quan đến tên, cơ quan hay địa danh.
staff-says-old-wrong = Mật khẩu hiện tại không đúng.
staff-says-set-up-refused = Mã không đúng hoặc tên chưa hợp lệ. Xin thử lại.
staff-says-person-refused = Chưa làm được: tên chỉ gồm chữ, vai trò phải hợp với cơ quan, một người không giữ hai vai trò loại trừ nhau, và phải còn ít nhất một người quản trị tài khoản.
staff-says-no-file = Xin chọn tệp danh bạ đã ký.
staff-says-directory-no-root = Chưa đặt DIRECTORY_ROOT: máy chủ chưa biết khoá gốc nào được ký danh bạ.
staff-says-directory-broken = Tệp này không phải danh bạ hoàn chỉnh.
staff-says-directory-unsigned = Chữ ký không phải của khoá gốc đã đặt trong DIRECTORY_ROOT.
staff-says-directory-old = Danh bạ này không mới hơn danh bạ đang dùng.

staff-done-generator = Đã nối ứng dụng mới. Ứng dụng cũ không dùng được nữa.
staff-done-passkey = Đã thêm khoá truy cập.
staff-done-change-password = Đã đổi mật khẩu. Mọi nơi đăng nhập khác đã kết thúc.
staff-done-keys = Đã tạo khoá mới. Khoá chờ được ký vào danh bạ.
staff-done-directory = Đã nhận danh bạ.

staff-set-up-title = Lập tài khoản
staff-set-up-opening = Đang mở lời mời…
staff-set-up-over-title = Lời mời này không dùng được
staff-set-up-over = Lời mời đã hết 72 giờ, đã được dùng, hoặc đường dẫn bị cắt mất một phần. Xin người quản trị tài khoản gửi lại.
staff-set-up-step-1 = Bước 1 trên 3
staff-set-up-step-2 = Bước 2 trên 3
staff-set-up-password-title = Đặt mật khẩu
staff-set-up-own-name = Họ và tên của bạn
staff-set-up-anew = Tài khoản này đã được lập trước đây. Mật khẩu, cách xác nhận và mã dự phòng cũ sẽ hết hiệu lực. Khoá cũ vẫn còn nhưng không mở được nữa: đồng nghiệp sẽ cấp lại quyền đọc các tin.
staff-new-password = Mật khẩu mới
staff-password-hint = Từ 15 đến 128 ký tự, tuỳ ý; dán được. Không ai khác biết được mật khẩu này.
staff-password-change = Đổi mật khẩu
staff-old-password = Mật khẩu hiện tại
staff-set-up-factor-title = Thêm bước thứ hai
staff-set-up-finish = Xác nhận và lập tài khoản
staff-set-up-passkey = Dùng khoá truy cập (passkey) thay cho mã
staff-set-up-keys = Khoá của bạn được tạo trong trình duyệt này; phần riêng được niêm phong bằng mật khẩu trước khi gửi đi.
staff-set-up-done = Tôi đã cất giấy, vào trang của tôi
staff-totp-picture = Mã QR cho ứng dụng xác thực
staff-totp-how = Mở ứng dụng xác thực trên điện thoại và quét hình này, rồi nhập mã 6 số mà ứng dụng hiện ra.
staff-totp-typed = Không quét được? Nhập tay:
staff-passkey-first = Khoá đầu tiên
staff-codes-title = In 10 mã dự phòng
staff-codes-lead = Mỗi mã dùng được một lần khi không có điện thoại. Chúng chỉ hiện ra bây giờ: hãy in hoặc chép ra giấy và cất riêng với mật khẩu.
staff-codes-print = In trang này
staff-codes-left = { $n ->
    [0] Không còn mã dự phòng nào.
   *[other] Còn { $n } mã dự phòng.
}
staff-codes-renew = Tạo 10 mã mới
staff-fingerprint = Dấu nhận dạng
staff-fingerprint-lead = Dấu nhận dạng khoá của bạn. Hãy đọc to cho trưởng nhóm, từng nhóm bốn ký tự, trước khi danh bạ được ký.

staff-people-title = Người và tài khoản
staff-people-lead = Mời người mới và khoá tài khoản. Mật khẩu và khoá của họ không bao giờ hiện ra ở đây.
staff-people-list = { $n ->
   *[other] { $n } tài khoản
}
staff-name-of = Họ và tên
staff-department = Cơ quan
staff-email = Thư điện tử (để nhận báo động, không bắt buộc)
staff-state = Tình trạng
staff-actions = Việc
staff-made-on = từ { $day }
staff-state-invited = đang mời
staff-state-invitation-over = lời mời đã hết hạn
staff-state-active = đang dùng
staff-state-disabled = đã khoá
staff-invite-title = Mời một người
staff-invite = Tạo lời mời
staff-invite-again = Tạo lời mời mới
staff-invite-anew = Quên mật khẩu: mời lại
staff-disable-ask = Khoá tài khoản
staff-disable-lead = Người này ra khỏi mọi máy ngay. Nếu có khoá, mục của họ trong danh bạ cũng phải được kết thúc và ký lại.
staff-disable = Khoá ngay
staff-link-title = Đường dẫn mời, chỉ hiện một lần
staff-link-lead = Trao tận tay hoặc qua một kênh riêng. Dùng được một lần, trong 72 giờ.

staff-own-title = Tài khoản của tôi
staff-sessions = Nơi đang đăng nhập
staff-session-begun = Từ { $at }
staff-session-this = máy này
staff-session-end = Kết thúc
staff-sessions-end = Kết thúc mọi nơi khác
staff-factors = Bước thứ hai
staff-generator-there = Ứng dụng xác thực đã được nối.
staff-generator-missing = Chưa nối ứng dụng xác thực nào.
staff-generator-change = Nối ứng dụng khác
staff-generator-set = Nối ứng dụng
staff-passkey-name = Tên khoá truy cập mới, ví dụ “Máy cơ quan”
staff-passkey-add = Thêm khoá truy cập
staff-passkey-remove = Bỏ
staff-own-keys = Khoá của tôi
staff-key-version = Phiên bản { $version }
staff-keys-new = Tạo khoá mới
staff-keys-new-lead = Mỗi năm một lần, hoặc khi nghi có người biết khoá. Khoá mới chỉ có hiệu lực khi danh bạ được ký lại; khoá cũ vẫn mở các tin cũ.

staff-directory-title = Danh bạ khoá
staff-directory-lead = Tin chỉ được niêm phong cho những khoá mà khoá gốc, cất ngoài mạng, đã ký.
staff-directory-open = Hộp tin đang mở: có thể nhận tin mới.
staff-directory-missing = Chưa nhận tin mới, vì còn thiếu
staff-missing-directory-absent = Chưa có danh bạ nào được khoá gốc ký.
staff-missing-directory-broken = Danh bạ đang có không đọc được.
staff-missing-directory-unsigned = Danh bạ đang có không mang chữ ký của khoá gốc.
staff-missing-directory-old = Danh bạ đang có cũ hơn danh bạ đã thấy.
staff-missing-few-officers = Danh bạ cần ít nhất hai cán bộ đang làm việc.
staff-missing-no-escrow = Danh bạ chưa có khoá dự phòng.
staff-missing-no-alarm = Chưa có báo động thử nào được gửi và xác nhận.
staff-missing-old-alarm = Báo động được xác nhận lần cuối đã quá 7 ngày.
staff-missing-development = Chương trình đang chạy thử trên mạng (MODE=development).
staff-directory-keys = Khoá của cán bộ
staff-directory-no-keys = Chưa có khoá nào. Khoá được tạo khi cán bộ lập tài khoản.
staff-directory-signing = Ký danh bạ
staff-directory-version = Danh bạ đang dùng
staff-directory-version-of = số { $version }, lập ngày { $day }
staff-directory-none = chưa có
staff-directory-escrow = Khoá dự phòng chia ba
staff-directory-escrow-there = có
staff-directory-escrow-missing = chưa có
staff-directory-root-there = đã đặt
staff-directory-root-missing = chưa đặt
staff-directory-step-1 = Tải yêu cầu ký về và chép sang máy ngoài mạng.
staff-directory-download = Tải emnoi-request.json
staff-directory-step-2 = Ở máy ngoài mạng: đối chiếu từng dấu nhận dạng đã nghe đọc, rồi ký bằng lệnh “keys ceremony”.
staff-directory-step-3 = Đưa emnoi-directory.json đã ký lên đây
staff-directory-take = Nhận danh bạ
staff-key-waiting = chờ ký
staff-key-active = đang dùng
staff-key-ended = đã kết thúc
staff-key-compromised = bị lộ
staff-key-account-disabled = tài khoản đã khoá: cần kết thúc trong danh bạ

staff-indicators-title = Chỉ tiêu năm { $year }
staff-indicators-lead = Số liệu nội bộ, tính đến hôm nay. Chỉ những đợt đã trả lời trẻ em mới được tính.

error-invitation-over = Lời mời đã hết hạn hoặc đã được dùng.
error-not-allowed = Vai trò của bạn không làm được việc này.
error-not-from-here = Yêu cầu không đến từ trang của chương trình.
error-not-signed-in = Chưa đăng nhập, hoặc phiên đã hết.
error-second-factor-old = Cần xác nhận bước thứ hai trước.
error-sign-in-paused = Tài khoản này đã bị thử sai nhiều lần: hãy đợi ít phút, hoặc dùng khoá truy cập.
error-sign-in-wrong = Thông tin đăng nhập không đúng.
error-staff-refused = { $reason ->
    [name] Tên phải có từ 2 đến 80 chữ, không có ký hiệu lạ.
    [label] Tên gọi chỉ gồm chữ và số, dài nhất 40.
    [role] Không có vai trò này.
    [email] Địa chỉ thư điện tử không đúng.
    [organisation] Không có cơ quan này hôm nay; xem: organisation list.
    [side] Vai trò này không thuộc về cơ quan đó.
    [exclusive] Người này đã giữ một vai trò không đi cùng vai trò này.
    [disabled] Tài khoản này đã bị khoá.
    [last-administrator] Đây là người quản trị tài khoản cuối cùng: mời người khác trước.
    [login] Không có tên đăng nhập này.
   *[other] Tài khoản không nhận thay đổi này.
}

start-set-up-link = Chưa có cán bộ nào. Mở đường dẫn này một lần trong 72 giờ để lập tài khoản quản trị đầu tiên:
start-set-up-refused = Chưa có cán bộ nào, nhưng đường dẫn lập tài khoản không được in: STAFF_URL phải bắt đầu bằng https://.
staff-first-name = Quản trị tài khoản
staff-invited-line = Đã mời { $name }, tên đăng nhập { $login }. Đường dẫn dùng một lần trong 72 giờ:
staff-none = Chưa có tài khoản nào.
staff-disabled-line = Đã khoá { $login }; { $sessions } phiên đã kết thúc.
staff-disabled-directory = Người này có khoá: kết thúc mục của họ trong danh bạ, ký lại và nhận danh bạ mới.
command-staff-invite = Mời một người; in đường dẫn dùng một lần trong 72 giờ. Vai trò: officer, lead, account-administrator, survey-editor, releaser, analyst, auditor.
command-staff-list = Liệt kê tài khoản cán bộ.
command-staff-disable = Khoá một tài khoản ngay; mọi phiên của người đó kết thúc.
