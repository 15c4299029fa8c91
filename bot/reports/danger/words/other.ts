/**
 * Everyday words that only their diacritics tell from words of danger: written with exactly these they are nothing else.
 * Any other diacritics, the wrong ones too, may be a slip.
 */
export const otherWords = `của dù dư hơn hòn từ tư tủ tú tù tụ vấn văn vân vận vần ván dành đành bạn bàn bận bản bắn băn bẩn ban bán bằng băng
dám đám đam đạm đậm đầm dặm đảm hiệp sợ số sơ sổ sò so sở sớ cát cất cật đóa đoá đọa đoạ nhớt nhọt trời trôi trội trỏi
nháy nhạy nhây lâu láu lau câu cậu cáu cầu cấu cẩu thuộc thước màu mẫu mầu máu mâu cờ cò cô có cỏ cổ cơ là lạ la lá lả
ngòn ngọn ngon ngôn chét chết đổi đợi đôi đội đối dối dội đồi đói đòi dơi đời đới còi cối cõi coi cởi cói gà ga gá gạ
ốm ôm ồm khó kho khô khổ khỏ khò gấp gắp gập gặp riềng riêng giảm giấm giâm giám giãm bát bạt bật bắt bất dưới đuôi
đuổi đuối sáp sấp sắp sập ân án ấn an ăn ẩn đơn dọn đón đồn đốn đòn dòn dạng dáng đảng đang đáng đăng đắng đặng từng
tùng túng tung tống tổng tông biển biện biến biên vẽ vé vẻ vè về vế lúa lụa lừa lửa lùa chóng chống chồng chông cười
cuối cưới cuội vỡ võ vô vở vờ vợ cừu cửu cựu cứu vôi vòi với vội vời vơi tắt tật tạt tất tát tặt mà mã mạ ma má mả mẹ
mê mè mẻ chêm chém chèm rơi rời roi rồi rối rỗi rọi xịch xích đã dạ da đá đa dã đáp dập đập đắp đạp trình trịnh tránh
trành bâu bầu bấu báu bàu thái thải thấy thầy thày đèn đen đền đến đén hèn hên hẹn hến rũ rủ rù rữ nhá nhả nhạ nhà nhã
đâu dấu dầu đậu dâu đấu đau đầu đảo đào đạo đao sông sóng sống sòng hái hải hai hại hài hãi sắt sạt sát sất nên nến
nền nện nén bị bí bì bỉ đi dí dì dị đì bé bẻ bè bế bệ chí chị chì chỉ cho chó chờ chợ chớ chở chỗ chô chú chủ chữ chừ
chũ bà ba bá bả bã bạ ông ổng ống bố bò bỏ bơ bờ bộ bổ bồ bớ bó bọ dượng đương dương đường đựng thằng thẳng tháng
thắng thăng nó no nỡ nở nợ nõ lớp lợp lóp hội hôi hồi hỏi hối hơi hời bọn bòn bốn bổn bồn ảo ào áo vẹo véo nhéo quất
quật quạt quát mỏ mọ mó mơ mò mồ mổ mộ mỡ mợ mờ mở mô rò rõ rờ rỡ rô rổ rỗ nắn nản nạn bóp bọp vượt vuốt xoá xóa chạm
chăm chấm châm chậm chàm đụng đúng dùng dừng dụng đừng đứng đưng liềm liêm liếm ôn ốn hôn hồn hỗn thơm thôm cải cái
cãi lột lọt lót lốt tút tụt vách vạch bêu bẹo bèo mong mông mỏng móng mộng mồng đủi đùi đui vú vụ vũ vù chim chìm bướm
bươm bím cù cụ củ cũ cứ cử đít dịt háng hàng hang hãng hạng quần quân quẩn quán quản quàn tâm tấm tầm tám tắm tăm tằm
ảnh anh ánh hình hinh hính nóng nông nống hở hờ hổ hồ hố hộ hô hơ hớ kìn kín kiện kiến dâm rình dính đình đỉnh đính
định phòng phỏng phóng ngủ ngũ ngụ ngừ tiền tiên tiến tiện tiễn thẻ thế thể thề thê nạp nộp nấp nắp đồ đo độ đỏ đó đò
đố đổ đỗ dở dơ dỡ trả trà trá ký kỳ kỹ kì kí kĩ ghép tìm tím tim tiêm lân lằn lần lận lăn lẫn lấn sưng sừng sửng bầm
băm bấm tay tây tẩy tày tấy gãy gây gầy gậy sáy sây xin xịn xỉn nhau nhậu nhàu vào mất mặt mắt mật mát mạt chân chấn
chăn chặn chán chận chắn lưng lừng lứng lùng chảy chạy cháy chày gõ gỗ gò gọ cửa cứa cưa cừa rạch rách rành giếng
giêng nhảy nhậy nhầy lán làn nghĩ nghỉ nghì nghị muốn buồn buôn buông bùn bún uống uổng uông đươc nuốt nuột
viên viện viễn viết việt ví vì vị vỉ vĩ lọ lò lỗ lỡ lồ lô lờ lợ ngã ngả ngà tiếng thương thường thưởng thượng thùng
tôi tối tội tồi tỏi tới tơi tớ tờ tổ tô tò minh mình mính con còn cồn côn cơn cớn em êm ém cháu châu chậu tào táo tạo
túi tủi nhẹ nhé nhè nhẻ may máy mày mấy mây gái gãi mãi mái mài mại luôn luồn luận hoài hoại hoặc thu thú thư thứ thử
thù thủ thụ thừa thửa thưa gửi gởi gọi gói gối giỏi giới gỏi chụp quây quầy quậy quẩy phím xem xém lên lén lền sáng
sàng sẵn sân sàn qua quá quà quả tìn tin tín tính tình tỉnh tĩnh cảnh cánh cạnh lấy lạy lây lầy lẩy ở ô ồ ộ nữa nửa dễ
dế để đế đề đệ giờ giò giỗ gió giở hiện hiển hiền hiến vàng vãng váng vắng vâng mệt mét mẹt kẻ kẽ kề kế kể kệ báo bão
bảo bạo bào mạng mang măng màng máng mảng thích thịt thật thất thắt thạt tạp tập tấp làm lâm lầm lắm lẫm nam nấm nắm
năm nằm xa xã xạ xá xả sau sáu sâu sấu sầu làng lặng lãng lăng kéo kẹo kèo kẻo xe xé xẻ xê giá già giả giã gì ghì ghê
ghế ghẻ sơn sớn đông đồng động đống đóng đòng dòng dông ngồi ngòi ngoài ngoại ngời ngói khóc khoác khác khắc khách cấp
cặp cập cắp cáp sái sài sải rượu rươi rưỡi hút hụt hít hú hư hừ hũ người ngươi nguội thi thì thị thí thỉ thở thơ thờ
thợ thổ thố thọ nhìn nhịn nhín trải trái trại chái hạt hát hắt hết hệt hét ngực ngục nặng nắng năng đua đưa đùa dưa
dừa dứa đứa đũa vứt vụt vút mì mí mị mĩ mỹ mỳ bịt bít chôi chối chồi chổi chọi chơi chói xô xổ xố xó xờ xơ tả tá ta tạ
tà tã dân dần dẫn đàn đan đạn đần dán giãn bụng bùng búng vỗ vồ vố vớ dê đè đé dè dẻ gọt đất đặt dắt dất đắt giết diệt
mặc mắc mực vòng vồng vông lông lộng lỏng lòng lồng tục túc thục mèo mẹo méo phí phì phỉ kêu kều hứa hưa nhờ nhỏ nhớ
nhổ nhồ yêu yếu yểu ngắt ngất ngát nghẹt thiết thiệt tồn tôn tốn tổn tại tài tái tải tãi sính đẹp đệp dép`;
