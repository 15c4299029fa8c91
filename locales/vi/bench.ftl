# Đo hiệu năng: `npm run bench`. Lời cho người làm và vận hành chương trình.

bench-usage = Cách dùng: npm run bench -- [taps] [indicators] [crowd] [reports] [start] [telegram [--faults] [--latency] [--memory] [--children N]] [--quick] [--locale vi|en]
bench-name-unknown = Không có phép đo "{ $given }". Hiện có: { $allowed }.
bench-locale-unknown = Không có ngôn ngữ "{ $given }". Hiện có: { $allowed }.

bench-note-place = Đang tạo cơ sở dữ liệu dùng một lần …
bench-note-statements = taps: một em trả lời, đếm từng lượt hỏi cơ sở dữ liệu …
bench-note-lengths = taps: khảo sát dài ngắn khác nhau …
bench-note-beside = taps: đặt cạnh bản viết tay …
bench-note-filling = indicators: đang điền { $n } em đã được tính …
bench-note-reading = indicators: đang đọc …
bench-note-crowd = crowd: { $n } em cùng lúc …
bench-note-start = start: đang khởi động chương trình …
bench-all-right = Mọi điều được kiểm tra đều đúng. Mục tiêu có dấu ✗ là máy này lần này chưa đạt.
bench-some-wrong = Có { $n } điều sai; xem ở trên.

bench-head-survey = khảo sát
bench-head-questions = số câu
bench-head-taps = lần chạm
bench-head-reads = lượt đọc mỗi lần chạm
bench-head-writes = lượt ghi mỗi lần chạm
bench-head-others = câu lệnh khác
bench-head-goal = mục tiêu
bench-head-program = chương trình, µs
bench-head-database = cơ sở dữ liệu, µs
bench-head-both = cả hai, µs
bench-head-ratio-shortest = ÷ khảo sát ngắn nhất
bench-head-last-tap = câu cuối, cả hai, µs
bench-head-what = đại lượng
bench-head-ours = Em Nói
bench-head-baseline = viết tay
bench-head-ratio = tỷ số
bench-head-ratio-baseline = ÷ viết tay
bench-head-counted = { $n } em
bench-head-found = đếm được
bench-head-seconds = giây
bench-head-processor-seconds = thời gian bộ xử lý của chương trình, giây
bench-head-bytes = byte

bench-goal-statements = 1 đọc + 1 ghi
bench-goal-length = ≤ { $most } ×
bench-goal-read = ≤ { $most } ms
bench-goal-ratio = ≤ { $most } ×
bench-goal-start = < { $most } giây
bench-goal-screen = ≤ { $most } byte

bench-taps-statements = Lượt hỏi cơ sở dữ liệu của một lần chạm (một em, đếm ngay tại kết nối)
bench-taps-lengths = Thời gian bộ xử lý của một lần chạm theo độ dài khảo sát ({ $rounds } vòng xen kẽ; trung vị, nhỏ nhất – lớn nhất)
bench-taps-lengths-note = Các câu trả lời của chính khảo sát trừ câu cuối, vì câu cuối còn niêm phong phiếu; chưa kể việc vẽ trang.
bench-taps-beside = Một lần chạm cạnh bản viết tay ({ $rounds } vòng xen kẽ, { $children } em một lúc)
bench-taps-beside-note = Cả chương trình trên trang web so với Fastify và pg, mỗi lần chạm một câu lệnh có điều kiện, cùng một cơ sở dữ liệu; tỷ số trong từng vòng: trung vị (nhỏ nhất – lớn nhất).
bench-taps-bytes = Số byte trên đường truyền (phần đầu và phần thân, như gửi cho trình duyệt nhận nén)
bench-taps-bytes-note = Chỉ riêng trang; những gì màn hình đầu tải thêm nằm ở "start".

bench-row-children = số em mỗi giây
bench-row-program = thời gian bộ xử lý một lần chạm, chương trình, µs
bench-row-database = thời gian bộ xử lý một lần chạm, cơ sở dữ liệu, µs
bench-row-both = thời gian bộ xử lý một lần chạm, cả hai, µs
bench-row-p50 = một lần chạm, p50, ms
bench-row-p99 = một lần chạm, p99, ms
bench-row-first-screen = màn hình đầu
bench-row-following = một màn hình sau (trung vị)
bench-row-largest = màn hình sau lớn nhất
bench-row-whole = cả khảo sát

bench-indicators = Bảng chỉ tiêu đọc từ PostgreSQL (trung vị, ms)
bench-indicators-note = Đọc xen kẽ, mỗi bên { $blocks } khối; tỷ số giữa các khối cạnh nhau: trung vị (nhỏ nhất – lớn nhất). Trên máy còn bận việc khác, thời gian bộ xử lý ít dao động hơn đồng hồ.
bench-row-read = đọc từ PostgreSQL
bench-row-read-and-table = đọc và lập thành bảng
bench-row-read-processor = thời gian bộ xử lý cho việc đó, chương trình và cơ sở dữ liệu
bench-row-grouped = mốc so sánh: GROUP BY trên từng em
bench-row-slower = mốc so sánh ÷ đọc
bench-row-counters = số dòng bộ đếm (không phải ms)

bench-crowd = { $n } em cùng lúc trên web, bằng mã lớp, cả khảo sát 7–10 tuổi, không em nào nghỉ giữa hai lần chạm
bench-crowd-note = Mỗi em dùng kết nối riêng; cứ { $impatient } em có một em bấm mỗi nút hai lần cùng lúc. Cả hai chương trình vừa mới khởi động.
bench-crowd-counts = Không mất em nào, không tính em nào hai lần
bench-row-thanked = số em được cảm ơn
bench-row-ballots = số phiếu trong hòm
bench-row-ballots-after = số phiếu của các em sau khi thử lại mã đã dùng
bench-row-closed = số em được tính sau khi đóng
bench-row-spoiled = phiếu hỏng
bench-row-communes = số xã có đúng các em của mình

bench-start = Từ lúc khởi động đến lúc sẵn sàng
bench-start-note = Cả chương trình và cơ sở dữ liệu đi kèm; thời gian bộ xử lý là của riêng chương trình. Viết tay: bản viết tay trên cơ sở dữ liệu đang chạy sẵn. Phần chuẩn bị chỉ được xem lại khi chạy npm run bench.
bench-row-first-start = lần đầu (tạo cơ sở dữ liệu)
bench-row-later-start = các lần sau
bench-row-set-up = xem lại phần chuẩn bị trước đó
bench-row-whole-start = lần sau như khi gõ npm start
bench-row-baseline-start = mốc so sánh: viết tay
bench-first-screen = Màn hình đầu của /em trên đường truyền
bench-first-screen-note = Mọi phông chữ và hình mà bảng kiểu nhắc tới, cả giao diện sáng lẫn tối: nhiều hơn bất cứ trình duyệt nào tải.
bench-row-all = tất cả

bench-wrong-statements = taps: một lần chạm của { $survey } không phải đúng một lượt đọc và một lượt ghi.
bench-wrong-unfinished = taps: một em không đi hết { $survey }.
bench-wrong-ballots = { $expected } em đã xong, mà có { $found } phiếu.
bench-wrong-baseline = Bản viết tay đếm { $found } trên { $expected } em: không dùng làm mốc được.
bench-wrong-counters = indicators: bộ đếm nói { $found } em thay vì { $expected }.
bench-wrong-cells = indicators: với { $n } em, bộ đếm khác với đếm từng em.
bench-wrong-trouble = crowd: một em không đi tiếp được: { $trouble }
bench-wrong-thanked = crowd: { $found } trên { $expected } em được cảm ơn.
bench-wrong-again = crowd: mã đã dùng làm số phiếu đổi từ { $expected } thành { $found }.
bench-wrong-closed = crowd: { $found } trên { $expected } em được tính sau khi đóng.
bench-wrong-spoiled = crowd: { $n } phiếu không mở được.
bench-wrong-communes = crowd: có xã không được đúng các em của mình.

bench-note-reports = reports: đang kể và gửi { $n } tin …
bench-note-desk = reports: một cán bộ đang đọc …
bench-note-guesses = reports: đang đoán { $n } mã nhận tin …
bench-note-spam = reports: mỗi giây { $n } tin nhắn của người lạ, và tin khẩn ở giữa …

bench-head-middle = giữa, ms
bench-head-p95 = p95, ms
bench-head-most = lâu nhất, ms

bench-goal-p95 = p95 < { $most } ms

bench-reports = Tin báo: mọi người phải chờ bao lâu
bench-reports-note = Tin được tính từ lúc đến lượt gửi đến khi có câu trả lời "đã nhận"; bàn làm việc từ yêu cầu đầu tiên đến khi mở xong phiếu cuối của màn hình, bằng chính các tệp chạy trong trình duyệt của cán bộ. Việc đoán mã mất { $seconds } giây.
bench-spam-note = Báo động được tính từ lúc gửi tin đến khi nơi nhận được báo; { $alarms } báo động lần lượt được phát, trong lúc mỗi giây { $answered } tin nhắn được trả lời.
bench-row-sealed-reports = niêm phong trong trình duyệt, { $n } tin một giây
bench-row-spoken-reports = kể trong trò chuyện, có mã nhận tin, { $n } tin một giây
bench-row-desk-screen = màn hình đầu của bàn làm việc, { $n } tin
bench-row-desk-case = một tin, đọc và mở
bench-row-receipt-holder = mã đúng giữa { $guesses } lần đoán của { $senders } người gửi
bench-row-urgent-alarm = báo động của một tin khẩn giữa { $n } tin nhắn của người lạ mỗi giây

bench-wrong-cases = { $expected } tin đã được báo nhận, mà bàn làm việc hiện { $found }.

bench-children-wrong = --children { $given } không dùng được; phải là số nguyên từ { $least } trở lên.
bench-note-telegram-beside = telegram: cạnh một bot viết tay …
bench-note-telegram-length = telegram: khảo sát dài ngắn khác nhau …
bench-note-telegram-latency = telegram: ứng dụng nhắn tin ở xa …
bench-note-telegram-faults = telegram: sự cố, { $ordeal } …
bench-note-telegram-memory = telegram: bộ nhớ qua { $n } em …

bench-head-mebibytes = MiB
bench-head-surveys-at = phiếu mỗi giây khi trễ { $milliseconds } ms
bench-head-p99-far = p99 khi trễ { $milliseconds } ms, ms
bench-head-of-questions = { $n } câu hỏi
bench-head-ordeal = điều xảy ra
bench-head-children = số em
bench-head-never-finished = không làm xong
bench-head-counted-twice = bị đếm hai lần
bench-head-wrong = lưu sai
bench-head-lost = đã cảm ơn mà mất
bench-head-astray = hỏi sai
bench-head-started-again = phải làm lại
bench-head-met = gặp trên đường

bench-goal-at-least = ≥ { $least } ×
bench-goal-faultless = 0 / 0 / 0 / 0

bench-row-surveys = phiếu mỗi giây
bench-row-question-p50 = từ lúc chạm đến câu kế tiếp, p50, ms
bench-row-question-p99 = từ lúc chạm đến câu kế tiếp, p99, ms
bench-row-memory = bộ nhớ của chương trình, MiB
bench-row-calls = lời gọi Bot API mỗi lần chạm
bench-row-crowd = riêng đám đông, số nhân
bench-row-taps = lần chạm
bench-row-calls-all = lời gọi Bot API
bench-row-memory-early = khi 10 đến 20 % số em đã xong
bench-row-memory-late = ở 10 % số em cuối
bench-row-memory-most = lúc cao nhất

bench-met-redelivered = cập nhật bị giao thêm lần nữa
bench-met-doubled = chạm đúp
bench-met-late = bản sao đến muộn
bench-met-impatient = chạm lại sau 2,5 giây
bench-met-refused = lời gọi bị từ chối (429)
bench-met-error = lỗi máy chủ
bench-met-broken-before = đứt kết nối trước khi gọi
bench-met-broken-after = đứt kết nối sau khi gọi
bench-met-failures = cập nhật không được nhận, giao lại
bench-met-expired = cập nhật quá hạn

bench-ordeal-one-process = một tiến trình, bị ngắt ba lần
bench-ordeal-two-processes = hai tiến trình, ba lần bị ngắt
bench-ordeal-database = hai tiến trình, PostgreSQL sập
bench-ordeal-by-hand = viết tay, bị ngắt ba lần

bench-telegram-beside = Telegram: chương trình cạnh một bot viết tay ({ $rounds } vòng xen kẽ, { $children } em cùng lúc, { $taps } lần chạm mỗi phiếu)
bench-telegram-beside-note = Cả hai đứng sau cùng một cách giao cập nhật và một Bot API trên máy này, chung một cơ sở dữ liệu; viết tay: Fastify, pg, một câu lệnh chuẩn bị sẵn mỗi lần chạm, undici. Thời gian bộ xử lý tính cho mỗi lần chạm; tỷ số trong từng vòng: trung vị (nhỏ nhất – lớn nhất). Câu trả lời của các em đã được so với những gì hòm phiếu mở ra.
bench-telegram-length = Telegram: một lần chạm theo độ dài khảo sát ({ $rounds } vòng xen kẽ; thời gian bộ xử lý, µs)
bench-telegram-length-note = Phiếu tự đặt, mỗi câu chọn một; tính mọi lần chạm, kể cả lúc bắt đầu và kết thúc.
bench-telegram-latency = Telegram: ứng dụng nhắn tin trả lời chậm ({ $rounds } vòng xen kẽ, { $children } em cùng lúc)
bench-telegram-latency-note = Cùng lúc nhiều nhất 100 cập nhật, như máy chủ thật: ai chờ ứng dụng rồi mới trả lời thì không nhận được nhiều hơn.
bench-telegram-faults = Telegram khi có sự cố: từng em ra sao
bench-telegram-faults-note = Cập nhật giao lại, giao hai lần cùng lúc, giao muộn, chạm đúp (mỗi loại 5 %), em chạm lại sau 2,5 giây, 1 % lời gọi bị từ chối trong một giây, 1 % lỗi máy chủ và đứt kết nối. Những gì đã lưu được đọc từ hòm phiếu đã mở và so với những gì các em đã trả lời. Hỏi sai: bất cứ câu nào ngoài câu kế tiếp hay câu trước đó. Sau khi PostgreSQL sập, các em có thể được mời làm lại.
bench-telegram-met = Những trục trặc trên đường
bench-telegram-met-note = Cập nhật không được nhận gồm cả những lần không có gì đang lắng nghe.
bench-telegram-memory = Telegram: bộ nhớ thường trú của chương trình qua { $n } em
bench-telegram-memory-note = Trung vị của các mẫu lấy sau mỗi phần trăm số em.

bench-wrong-faults = telegram, { $ordeal }: trong { $children } em có { $neverFinished } không làm xong, { $countedTwice } bị đếm hai lần, { $wrong } bị lưu sai, { $lost } đã được cảm ơn mà mất.
bench-wrong-astray = telegram, { $ordeal }: { $n } lần các em bị hỏi khác với câu phải đến, lần đầu: { $at }
bench-wrong-started-again = telegram, { $ordeal }: { $n } em bị mời làm lại mà không có lý do.
bench-wrong-calls = telegram: { $n } lời gọi mà Bot API sẽ không nhận, lần đầu: { $call }
