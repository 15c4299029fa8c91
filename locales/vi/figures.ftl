### Đơn vị hành chính, số trẻ em, hoạt động và các chỉ tiêu

## Lệnh quản trị

command-units-list = Các đơn vị hành chính có hiệu lực vào một ngày (hôm nay nếu không nói).
command-units-import = Nạp danh sách đơn vị hành chính từ tệp CSV; dòng cùng mã và cùng ngày bắt đầu được thay.
command-population-import = Nạp số trẻ em chính thức (mẫu số) từ tệp CSV; dòng cùng đơn vị và năm được thay.
command-population-list = Số trẻ em chính thức của một năm báo cáo, và các xã, phường còn thiếu.
command-activity-add = Ghi một hoạt động ngoài mạng.
command-activity-import = Nạp các hoạt động ngoài mạng từ tệp CSV.
command-indicators = Các chỉ tiêu 22, 23, 24 của một năm báo cáo: toàn tỉnh và từng xã, phường.

## Tệp CSV

problem-at-line = Dòng { $line }: { $problem }
problem-in-file = • { $problem }
problem-more = … và { $count } chỗ khác.
csv-too-large = Tệp quá lớn; nhiều nhất { $megabytes } MB.
csv-not-utf8 = Tệp không phải văn bản UTF-8. Trong Excel hãy lưu dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”.
csv-empty = Tệp trống. Dòng đầu phải là tên các cột: { $columns }
csv-no-rows = Tệp chỉ có dòng tên cột, chưa có dòng dữ liệu nào.
csv-quotes = dấu ngoặc kép (") không khép lại, hoặc đứng sai chỗ trong ô.
csv-separator = các cột phải cách nhau bằng dấu phẩy, không phải dấu chấm phẩy hay dấu tab. Trong Excel hãy lưu dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”. Các cột: { $columns }
csv-no-header = thiếu dòng tên cột. Dòng đầu phải là: { $columns }
csv-column-unknown = không có cột “{ $given }”; cột gần giống nhất là “{ $nearest }”.
csv-column-missing = thiếu cột “{ $column }”.
csv-column-twice = cột “{ $column }” có hai lần.
csv-cells = có { $given } ô, nhưng dòng tên cột có { $wanted } ô.
cell-missing = cột { $column }: chưa điền.
cell-not-a-number = cột { $column }: “{ $given }” không phải số nguyên.
cell-thousands = cột { $column }: hãy viết “{ $given }” liền các chữ số, không có dấu chấm, dấu phẩy hay khoảng trắng.
cell-negative = cột { $column }: “{ $given }” là số âm.
cell-too-large = cột { $column }: “{ $given }” quá lớn; nhiều nhất { $highest }.
cell-formula = cột { $column }: “{ $given }” bắt đầu như một công thức bảng tính (= + - @).
cell-hidden-characters = cột { $column }: “{ $given }” có ký tự ẩn hoặc xuống dòng.
cell-too-long = cột { $column }: quá dài; nhiều nhất { $longest } ký tự.
cell-not-a-day = cột { $column }: “{ $given }” không phải một ngày có thật viết dạng năm-tháng-ngày, ví dụ 2026-12-31.
cell-day-order = cột { $column }: hãy viết “{ $given }” theo thứ tự năm-tháng-ngày: { $meant }.
cell-day-ahead = cột { $column }: ngày { $given } chưa đến (hôm nay là { $today }).
cell-day-early = cột { $column }: ngày { $given } quá sớm; sớm nhất { $first }.

## Đơn vị hành chính

error-unit-unknown = Không có xã, phường nào mang mã { $unit } vào ngày { $day }.
error-units-refused =
    Chưa nạp gì từ tệp { $file }: có { $count } chỗ cần sửa.
    { $problems }
units-imported = Đã nạp danh sách đơn vị: { $added } dòng mới, { $replaced } dòng được thay.
units-title = { $units } đơn vị hành chính có hiệu lực ngày { $day }, trong đó { $communes } xã, phường, thị trấn
units-column-code = Mã
units-column-unit = Đơn vị
units-column-in = Thuộc
units-column-from = Từ ngày
units-column-to = Đến ngày
unit-code-form = cột { $column }: “{ $given }” không phải mã đơn vị (2 đến 5 chữ số, giữ cả số 0 ở đầu).
unit-type-unknown = không có loại đơn vị “{ $given }”; gần giống nhất là “{ $nearest }”.
unit-ends-before = ngày kết thúc { $to } đứng trước ngày bắt đầu { $from }.
unit-successors-without-end = có đơn vị kế thừa nhưng không có ngày kết thúc (valid_to).
unit-twice = mã { $code } với cùng ngày bắt đầu đã có ở dòng { $other }.
unit-overlap = mã { $code } từ { $from } trùng thời gian hiệu lực với { $name } cùng mã.
unit-parent-absent = đơn vị cấp trên { $parent } của { $code } không có hiệu lực vào ngày { $day }.
unit-successor-absent = đơn vị kế thừa { $successor } của { $code } không có hiệu lực vào ngày { $day }.
unit-absent = không có đơn vị nào mang mã { $code } vào ngày { $day }.
unit-zero-dropped = không có mã { $code }; có lẽ bảng tính đã bỏ số 0 ở đầu: { $meant } ({ $name }).
unit-not-commune = { $name } ({ $code }) không phải xã, phường hay tỉnh.
unit-ended = { $name } ({ $code }) chỉ có đến ngày { $to }, không còn vào ngày { $day }; không có đơn vị kế thừa.
unit-succeeded = { $name } ({ $code }) chỉ có đến ngày { $to }, không còn vào ngày { $day }; kế thừa: { $successors }.
unit-not-yet = { $name } ({ $code }) chỉ có từ ngày { $from }, chưa có vào ngày { $day }.
unit-without-successor = { $name } ({ $code }) không còn vào ngày { $day } và không có đơn vị kế thừa.
unit-split = { $name } ({ $code }) đã chia cho nhiều đơn vị trước ngày { $day }: { $successors }. Hãy ghi riêng từng đơn vị.

## Số trẻ em

error-population-refused =
    Chưa nạp gì từ tệp { $file }: có { $count } chỗ cần sửa.
    { $problems }
population-imported = Đã nạp số trẻ em: { $added } dòng mới, { $replaced } dòng được thay.
population-title = Số trẻ em chính thức năm { $year }: { $rows } dòng
population-missing = Còn thiếu { $count } xã, phường: { $names }
population-column-unit = Đơn vị
population-column-0-6 = 0–6 tuổi
population-column-7-10 = 7–10 tuổi
population-column-11-15 = 11–15 tuổi
population-column-girls = Trong đó gái
population-column-source = Nguồn
population-column-date = Ngày nguồn
population-year = cột year: “{ $given }” không phải năm từ { $lowest } đến { $highest }.
population-twice = đơn vị { $code } năm { $year } đã có ở dòng { $other }.
population-nobody = cả ba nhóm tuổi đều bằng 0.
population-girls = cột { $column }: { $girls } trẻ em gái, nhiều hơn tất cả { $children } trẻ em cùng tuổi.

## Hoạt động

error-activity-refused =
    { $from ->
        [line] Chưa ghi hoạt động này: có { $count } chỗ cần sửa.
       *[file] Chưa nạp gì từ tệp { $file }: có { $count } chỗ cần sửa.
    }
    { $problems }
activity-imported = Đã ghi { $count } hoạt động.
activity-nobody = không có trẻ em nào: mọi ô đều bằng 0.
activity-twice = giống hệt dòng { $other }: cùng ngày, đơn vị, hoạt động và nguồn.
activity-there = hoạt động này đã được ghi từ trước: cùng ngày, đơn vị, hoạt động và nguồn.
activity-own = { $code } là bài học trên bot, chương trình tự đếm; không nạp từ tệp.
activity-code = cột activity_code: không có “{ $given }”; gần giống nhất là { $nearest }. Có: { $codes }.
figures-activity-M01 = Diễn đàn trẻ em
figures-activity-M02 = Hội đồng trẻ em
figures-activity-M03 = Câu lạc bộ quyền tham gia; câu lạc bộ, đội, nhóm của trẻ em
figures-activity-M04 = Câu lạc bộ “Thủ lĩnh của sự thay đổi”
figures-activity-M05 = Gặp mặt, đối thoại với HĐND, UBND, lãnh đạo trường
figures-activity-M06 = Đại hội Liên đội, Chi đội; họp lớp bàn nội quy; hộp thư góp ý trong trường
figures-activity-M07 = Góp ý dự thảo văn bản, kế hoạch
figures-activity-M08 = Phiên họp giả định “Quốc hội trẻ em”, Hội đồng nhân dân trẻ em
figures-activity-M09 = Cuộc thi, sự kiện, dự án do trẻ em khởi xướng về quyền trẻ em
figures-activity-M10 = Thăm dò ý kiến trẻ em (phiếu, điện thoại, mạng)
figures-activity-A01 = Bài học trên bot
figures-activity-A02 = Tiết học, sinh hoạt lớp
figures-activity-A03 = Sinh hoạt Đội
figures-activity-A04 = Tập huấn
figures-activity-A05 = Truyền thông trực tiếp

## Chỉ tiêu

figures-title = Các chỉ tiêu năm { $year } (từ { $from } đến { $to })
figures-head = Chỉ tiêu { $number } · { $name }
figures-number-22 = 22
figures-number-23a = 23a (D23)
figures-number-23a-7-15 = 23a (D23')
figures-number-23b = 23b
figures-number-24 = 24
figures-number-24w = 24 mở rộng
figures-indicator-22 = Trẻ em từ 7 tuổi trở lên được hỏi ý kiến về các vấn đề của trẻ em
figures-indicator-23a = Trẻ em được nâng cao nhận thức về quyền tham gia, tính trên mọi trẻ em 0–15 tuổi
figures-indicator-23a-7-15 = Trẻ em được nâng cao nhận thức về quyền tham gia, tính trên trẻ em 7–15 tuổi
figures-indicator-23b = Kết quả bài học: trả lời đúng mọi câu sau bài
figures-indicator-24 = Trẻ em từ 11 tuổi trở lên tham gia mô hình, hoạt động thúc đẩy quyền tham gia (nghĩa hẹp)
figures-indicator-24w = Trẻ em từ 11 tuổi trở lên tham gia mô hình, hoạt động, tính cả thăm dò ý kiến (nghĩa rộng)
figures-short-22 = 22 · Được hỏi ý kiến
figures-short-23a = 23a · Biết về quyền tham gia (0–15 tuổi)
figures-short-23a-7-15 = 23a · Biết về quyền tham gia (7–15 tuổi)
figures-short-24 = 24 · Tham gia hoạt động (nghĩa hẹp)
figures-short-24w = 24 · Tham gia hoạt động (nghĩa rộng)
figures-target = Mục tiêu năm { $year }: { $percent }
figures-target-none = Kế hoạch không đặt mục tiêu cho năm { $year }.
figures-province = Toàn tỉnh
figures-girls = trẻ em gái
figures-boys = trẻ em trai
figures-column-place = Nơi
figures-column-low = Ít nhất
figures-column-high = Nhiều nhất
figures-column-denominator = Mẫu số
figures-column-from = Từ
figures-column-to = Đến
figures-column-verdict = Kết luận
figures-column-source = Nguồn của mẫu số
figures-verdict-met = ✓ đạt chắc chắn
figures-verdict-may-be-met = ≈ có thể đạt
figures-verdict-not-met = ✕ chưa đạt
figures-verdict-over-denominator = ! vượt mẫu số
figures-verdict-no-denominator = chưa có mẫu số
figures-verdict-no-target = chưa có mục tiêu
figures-short = { $verdict }, còn thiếu { $count } em để chắc chắn
figures-denominator-own-row = { $source } ({ $date })
figures-denominator-sum-of-units = cộng các xã, phường: { $source } ({ $date })
figures-sources = Đếm được từ (trong một nguồn không em nào bị đếm hai lần; giữa các nguồn thì không biết):
figures-sources-none = Chưa có nguồn nào đếm được trẻ em cho chỉ tiêu này.
figures-source =
    { $name }: { $n } em{ $withoutUnit ->
        [0] {""}
       *[other] , trong đó { $withoutUnit } em chưa biết xã, phường
    }
figures-source-channel = kênh { $name }
figures-source-codes = mã lớp của đợt { $campaign }
figures-source-activity = { $code }, { $source }
figures-traits = Trẻ em tự cho biết (chỉ đếm, không tính tỷ lệ):
figures-trait = { $what }: từ { $low } đến { $high } em
figures-trait-ethnic-group-tay = dân tộc Tày
figures-trait-ethnic-group-nung = dân tộc Nùng
figures-trait-ethnic-group-mong = dân tộc Mông
figures-trait-ethnic-group-dao = dân tộc Dao
figures-trait-ethnic-group-kinh = dân tộc Kinh
figures-trait-ethnic-group-other = dân tộc khác
figures-trait-disability-yes = có khuyết tật
figures-trait-disability-no = không có khuyết tật
figures-left-out = Hoạt động không tính vào chỉ tiêu này, vì không thuộc loại được tính:
figures-left-out-row = { $code } { $name }: { $rows } hoạt động, { $n } lượt trẻ em trong độ tuổi
figures-assumptions = Giả định và lưu ý:
figures-assumption-one-home = Mỗi em trong một năm chỉ có một nơi ở; nơi ghi là xã, phường em đang ở.
figures-assumption-one-animal = Trên ứng dụng nhắn tin, mỗi em giữ một con vật trong cả năm.
figures-assumption-one-code = Mỗi em chỉ dùng một mã lớp trong một đợt.
figures-assumption-distinct-in-source = Trong một hoạt động không em nào bị ghi hai lần; giữa các nguồn thì không biết có em nào trùng. Vì vậy số thật nằm trong khoảng từ ít nhất đến nhiều nhất.
figures-note-voluntary = Trẻ em tham gia tự nguyện, không đại diện cho mọi trẻ em; không suy rộng.
figures-note-proposed = Kế hoạch 1222/KH-UBND không nêu cách tính; công thức này là đề xuất, chờ sở phụ trách thống nhất.
figures-note-all-children = Mẫu số D23 là mọi trẻ em dưới 16 tuổi, đúng theo câu chữ của kế hoạch.
figures-note-from-seven = Mẫu số D23' là trẻ em 7–15 tuổi; chỉ đếm trẻ em ở độ tuổi đó.
figures-note-narrow = Nghĩa hẹp, là số chính: hoạt động M01–M09, không kể thăm dò ý kiến.
figures-note-wide = Nghĩa rộng: thêm thăm dò ý kiến (M10 và phiếu trên kênh này); một câu trả lời khi đó được tính cho cả chỉ tiêu 22 và 24.
figures-note-target-line = Kế hoạch chỉ đặt mục tiêu cho năm 2025 và 2030; mục tiêu năm này lấy trên đường thẳng nối hai năm đó.
figures-band-7-10 = 7–10 tuổi
figures-band-11-15 = 11–15 tuổi
figures-band-all = cả hai nhóm tuổi
figures-lesson = { $band }: { $right } trong { $finished } lượt học xong, { $percent }
figures-lesson-none = Chưa có đợt nào đủ trẻ em học xong bài để công bố kết quả.
figures-lesson-note = Gộp { $campaigns } đợt đã trả lời trẻ em, tính theo lượt: em học ở hai đợt được tính hai lần. Chỉ nói về những em đã học, không có mẫu số toàn tỉnh và không có mục tiêu.
figures-not-counted = Không tính vào chỉ tiêu nào:
figures-not-counted-nothing = Không có phiếu nào bị để ngoài các chỉ tiêu.
figures-not-counted-trial = { $name }: { $n } phiếu. Đợt thử không bao giờ được tính.
figures-not-counted-trial-open = { $name }: đợt thử, không bao giờ được tính.
figures-not-counted-visits = { $name }: { $n } lượt trên web không có mã lớp. Không biết có em nào trả lời hai lần, nên không tính.
figures-not-counted-box-not-open = { $name }: hòm phiếu chưa mở. Chỉ đếm sau khi đợt kết thúc.
figures-not-counted-box-lost = { $name }: mất khóa của hòm phiếu, không mở được.
figures-not-counted-awaiting-answer = { $name }: { $n } phiếu đang chờ người lớn trả lời trẻ em (hẹn { $by }). Chỉ được tính khi câu trả lời đã công bố.
figures-not-counted-spoiled = { $name }: { $n } phiếu hỏng, không đọc được.

## Biểu đồ

figures-chart-target = mục tiêu
figures-chart-range = khoảng chứa số thật
figures-chart-title = Các chỉ tiêu toàn tỉnh năm { $year }, so với mục tiêu
figures-state-too-few = chưa đủ trẻ em để công bố
