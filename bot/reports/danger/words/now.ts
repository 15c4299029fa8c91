/** Danger that is there now, or about to come, and calls for help. */
export const now = {
  help: `cứu em, cứu con, cứu cháu, cứu mình, cứu tôi, cứu tớ, cứu tui, cứu với, cứu bạn, cứu bạn em, cứu chị, cứu mẹ, cứu bọn em, cứu chúng em, cứu, cứu giúp, kêu cứu, cầu cứu, giúp em, giúp con, giúp cháu, giúp mình, giúp tôi, giúp tớ, giúp với, ai giúp, sos, gọi công an, gọi cảnh sát, gọi 113, báo công an, gọi giúp, gọi hộ, gọi cấp cứu, gọi xe cấp cứu, gọi 115, đến ngay, đến nhanh, help me, help, please help, save me, hurry`,
  helpHard: `cứu em, cứu con, cứu cháu, cứu mình, cứu tôi, cứu tớ, cứu tui, cứu với, cứu bạn em, cứu bọn em, cứu chúng em, cứu mẹ em, cứu chị em, sos, gọi công an giúp, gọi công an đi, gọi công an, gọi giúp em, gọi 113, gọi 113 giúp, gọi cảnh sát, gọi cấp cứu, gọi xe cấp cứu, ai cứu, cứu tụi em, cứu mạng, help me, save me`,
  nowWord: `đang, sắp, ngay bây giờ, bây giờ, lúc này, ngay lúc này, giờ, tối nay, đêm nay, lát nữa, tí nữa, chút nữa, chiều nay, sáng mai, ngày mai, mai, nhanh lên, gấp, khẩn cấp, liền, tới rồi, đến rồi, vừa, chuẩn bị, sắp sửa, tan học, now, right now, tonight, tomorrow, about to`,
  soon: `đang, sắp, ngay bây giờ, bây giờ, lúc này, tối nay, đêm nay, lát nữa, tí nữa, chút nữa, lát, chiều nay, sáng mai, ngày mai, mai, chuẩn bị, sắp sửa, tan học, ra về, giờ ra về, trưa nay, hôm nay, ngay, now, tonight, tomorrow, about to`,
  follow: `theo dõi, bám theo, đi theo, đuổi theo, rình, rình rập, lảng vảng, mai phục, phục kích, chặn, chặn đường, chặn đầu, chặn cổng, đợi, chờ, chờ sẵn, đợi sẵn, bám đuôi, rượt, đuổi, truy, lùng, săn lùng, theo sau, đi đằng sau, đi sau, theo về, bám, nấp, follow, following, followed, chasing, chase, waiting, stalking`,
  stalk: `theo dõi, bám theo, đuổi theo, rình rập, rình, lảng vảng, bám đuôi, theo sau, đi theo sau, theo về, đi sau lưng, đi theo em, đi theo con, follows, following, followed, chasing, stalking`,
  gate: `cổng, cổng trường, trước nhà, ngoài cửa, ngoài cổng, trước cửa, trước cổng, đầu ngõ, đầu đường, ngoài sân, ở nhà, nhà em, nhà con, nhà mình, nhà, cửa, cửa sổ, dưới nhà, quanh nhà, ngoài đường, đường về, chỗ vắng, sau trường, outside, door, my door, window, my house, my room`,
  come: `đến, tới, qua, sang, về, vào, lên, xông vào, kéo đến, kéo tới, quay lại, leo vào, trèo vào, cạy cửa, phá cửa, đập cửa, gõ cửa, đột nhập, xuống, tìm, tìm đến, đợi, chờ, coming, here, come, outside, breaking in, break in, knocking`,
  breakIn: `đột nhập, cạy cửa, phá cửa, phá khóa, đập cửa, trèo vào, leo vào, xông vào, lẻn vào, mò vào, lục lọi, chui vào`,
  hide: `trốn trong, núp, trốn dưới, trốn ở, trốn ngoài, trốn sang, đang trốn, trốn, chạy sang, chạy ra, hiding, hide`,
  hideout: `tủ, tủ quần áo, gầm giường, nhà vệ sinh, ngoài vườn, sau cửa, gầm bàn, ngoài đồng, góc, chuồng, nhà hàng xóm, sau nhà, trong phòng, bụi cây, nhà tắm, ngoài đường, closet, bathroom`,
  collapse: `bất tỉnh, ngất, ngất xỉu, không thở, khó thở, hôn mê, sùi bọt mép, co giật, nằm im, không dậy, không trả lời, gọi không dậy, lịm, lịm đi, thoi thóp, mất nhiều máu, chảy máu nhiều, máu chảy nhiều, không tỉnh, tím tái, lạnh ngắt, lơ mơ, nôn ra máu, unconscious, not breathing, passed out`,
  danger: `nguy hiểm, nguy cấp, nguy kịch, nguy, không an toàn, bị hại, cấp cứu, khẩn cấp, danger, not safe, unsafe, emergency`,
  whereabouts: `địa chỉ, chỗ ở, nhà em, nhà con, nhà cháu, nhà mình, chỗ em, trường em, lớp em, chỗ em ở, nhà em ở, my address, where i live`,
  know: `biết, tìm ra, tìm được, lần ra, hỏi, dò, moi, đòi, xin, bắt, biết được, knows, asked, asking, asks`,
} as const;
