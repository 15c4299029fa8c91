# Lệnh quản trị: cách dùng, lời từ chối chung, kiểm tra hệ thống.

admin-usage = Cách dùng: npm run admin -- LỆNH [tuỳ chọn]
admin-everywhere = Lệnh nào cũng nhận: --json (in JSON), --locale vi|en (ngôn ngữ), --help (cách dùng của lệnh đó).
admin-see-usage = Xem cách dùng: npm run admin -- help
admin-unexpected = Có lỗi ngoài dự kiến ({ $kind }, mã { $code }, tại { $at }). Chưa chắc việc đã xong: hãy xem lại rồi thử lần nữa; nếu vẫn lỗi, gửi dòng này cho người phụ trách kỹ thuật.

# $given: điều đã gõ; $allowed: điều được phép hoặc gần giống nhất.
error-usage-wrong = { $reason ->
    [command-unknown] Không có lệnh "{ $given }". Gần giống nhất: "{ $allowed }".
    [flag-with-value] Tuỳ chọn { $given } không nhận giá trị: chỉ viết tên của nó.
    [option-missing] Thiếu tuỳ chọn { $given }.
    [option-twice] Tuỳ chọn { $given } được viết hai lần.
    [option-unknown] Lệnh này không có tuỳ chọn { $given }. Gần giống nhất: { $allowed }.
    [option-without-value] Sau { $given } còn thiếu giá trị. Giá trị bắt đầu bằng -- thì viết { $given }=GIÁ-TRỊ.
    [positionals] Lệnh này viết là: { $allowed }. Phần đã gõ thêm: "{ $given }".
    [value] "{ $given }" không dùng được; được phép: { $allowed }.
   *[other] Lệnh viết chưa đúng: { $given }.
}

error-file-unreadable = { $reason ->
    [ENOENT] Không có tệp "{ $file }".
    [EACCES] Không có quyền mở tệp "{ $file }".
    [EPERM] Không có quyền mở tệp "{ $file }".
    [EISDIR] "{ $file }" là thư mục, không phải tệp.
    [EEXIST] Tệp "{ $file }" đã có rồi. Chọn tên khác để không mất nội dung cũ.
    [not-utf8] Tệp "{ $file }" không phải văn bản UTF-8. Hãy lưu lại dưới dạng UTF-8.
   *[other] Không mở được tệp "{ $file }".
}
error-file-refused = Tệp "{ $file }" chưa dùng được, chưa có gì được nhập:
    { $problems }
error-survey-refused = Phiếu trong tệp "{ $file }" chưa dùng được:
    { $problems }

survey-good = Phiếu { $code } (nhóm { $band } tuổi, { $items } mục) dùng được. Dấu nội dung: { $hash }.
migration-made = Đã viết { $folder }. Hãy đọc lại trước khi dùng.
migration-none = Cơ sở dữ liệu và lược đồ đã khớp nhau, không có gì để viết.

# Mỗi lệnh làm gì, một dòng.
command-campaign-close = Đóng đợt và mở hòm phiếu; với đợt chưa mở thì bỏ đợt đó.
command-campaign-create = Tạo một đợt hỏi ý kiến (bản nháp).
command-campaign-feedback = Công bố câu trả lời cho trẻ em từ tệp CSV; từ lúc đó đợt được tính vào chỉ tiêu.
command-campaign-list = Liệt kê các đợt.
command-campaign-open = Mở đợt hôm nay, hoặc xếp lịch nếu ngày mở còn ở phía trước.
command-campaign-show = Xem mọi điều về một đợt.
command-campaign-turnout = Xem số phiếu trong hòm theo xã, phường (làm tròn xuống bội số của 5).
command-codes-issue = Phát mã dùng một lần cho một lớp; mã chỉ hiện ra một lần.
command-codes-revoke = Thu hồi một lô mã.
command-doctor = Kiểm tra cơ sở dữ liệu, khoá, đĩa, đồng hồ, quyền thư mục.
command-keys-lost = Khai báo một khoá đã mất hẳn (cần hai người).
command-keys-status = Tình trạng các tệp khoá.
command-migration = (Dành cho người viết chương trình) Viết bước chuyển đổi cơ sở dữ liệu từ lược đồ.
command-survey-lint = Kiểm tra một tệp phiếu hỏi.
command-year-close = Đóng năm báo cáo (cần hai người); huỷ khoá của năm.

doctor-level-ok = [ổn]
doctor-level-warn = [lưu ý]
doctor-level-bad = [hỏng]
doctor-check-failed = Một mục kiểm tra không chạy được ({ $kind }, mã { $code }, tại { $at }).
doctor-clock = Đồng hồ của máy này và của cơ sở dữ liệu lệch { $seconds } giây.
doctor-clock-far = Đồng hồ của máy này và của cơ sở dữ liệu lệch { $seconds } giây. Hãy bật đồng bộ giờ (NTP) trên cả hai.
doctor-closing-unfinished = Đợt { $campaign } đang đóng dở. Chương trình sẽ tự làm tiếp; muốn làm ngay: npm run admin -- campaign close { $campaign }
doctor-database = Cơ sở dữ liệu PostgreSQL { $given } trả lời.
doctor-database-away = Không kết nối được cơ sở dữ liệu. Kiểm tra DATABASE_URL và máy chủ PostgreSQL.
doctor-database-old = PostgreSQL { $given } quá cũ, cần từ { $needed } trở lên.
doctor-database-refused = Không mở được cơ sở dữ liệu: { $what }
doctor-disk = Ổ đĩa của { $folder } còn trống { $megabytes } MB.
doctor-disk-low = Ổ đĩa của { $folder } chỉ còn trống { $megabytes } MB. Hãy dọn chỗ: đĩa đầy thì phiếu mới không lưu được.
doctor-folder-absent = Chưa có thư mục khoá { $folder }. Lần đầu dùng thì bình thường; nếu đã từng dùng, hãy khôi phục thư mục này ngay.
doctor-folder-open = Thư mục khoá { $folder } mở cho người khác (quyền { $mode }). Chạy: chmod 700 "{ $folder }"
doctor-folder-well = Thư mục khoá { $folder } chỉ chủ của nó mở được.
doctor-key-absent = Khoá { $name }: mất tệp. Khôi phục thư mục khoá; nếu không còn ở đâu: npm run admin -- keys lost { $name } --as TÊN
doctor-key-broken = Khoá { $name }: tệp bị hỏng. Khôi phục từ bản khác của thư mục khoá.
doctor-key-foreign = Khoá { $name }: tệp là của một khoá khác. Có lẽ KEY_DIR đang chỉ vào thư mục của nơi khác.
doctor-keys-ending = { $count } khoá đang chờ huỷ nốt. Chương trình sẽ tự làm trong một giờ.
doctor-keys-orphaned = Tệp khoá không thuộc về đâu: { $files }. Không tệp nào đang dùng; có thể xoá sau khi đã sao lưu cơ sở dữ liệu.
doctor-keys-well = { $count } khoá đang dùng đều đủ và đúng.
doctor-migrations = Cơ sở dữ liệu ở bước chuyển đổi mới nhất ({ $count } bước).
doctor-migrations-broken = Lịch sử chuyển đổi của cơ sở dữ liệu không khớp: { $what }
doctor-migrations-missing = Cơ sở dữ liệu còn thiếu { $missing } bước chuyển đổi. Chạy npm start, hoặc bất kỳ lệnh quản trị nào khác.
doctor-opening-late = Đợt { $campaign } đã đến ngày mà chưa mở. Xem lý do: npm run admin -- campaign open { $campaign } ; nếu không cần nữa: npm run admin -- campaign close { $campaign }
doctor-roles-no-entry = Các vai trò cơ sở dữ liệu đã có nhưng không vào được qua DATABASE_URL: mọi phần dùng chung tài khoản của DATABASE_URL. Hãy cho PgBouncer (hoặc pg_hba.conf) nhận các vai trò emnoi_turn, emnoi_survey, emnoi_cases, emnoi_staff, emnoi_stats, rồi khởi động lại.
doctor-roles-refused = Tài khoản của DATABASE_URL không được tạo vai trò: mọi phần dùng chung tài khoản đó, cơ sở dữ liệu không tự ngăn phần này đọc bảng của phần kia. Hãy chạy với quyền quản trị PostgreSQL: ALTER ROLE TÊN_TÀI_KHOẢN CREATEROLE; rồi khởi động lại.
doctor-roles-taken =
    { $database ->
        [none] Trên máy chủ PostgreSQL này đã có vai trò tên emnoi_… không phải do chương trình tạo
       *[other] Các vai trò emnoi_… trên máy chủ PostgreSQL này thuộc về chương trình dùng cơ sở dữ liệu { $database }
    }: mọi phần dùng chung tài khoản của DATABASE_URL. Hãy dành cho chương trình này một máy chủ PostgreSQL (cluster) riêng.
doctor-roles-unmade = Các vai trò cơ sở dữ liệu chưa có hoặc chưa đúng với bản này; lần khởi động tới chương trình sẽ tự tạo.
doctor-roles-well = Mỗi phần của chương trình vào cơ sở dữ liệu bằng vai trò riêng, chỉ thấy bảng của mình.
