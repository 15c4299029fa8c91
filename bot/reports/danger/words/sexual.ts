/** Bodies, and what is wanted of them. */
export const sex = {
  rape: `hiếp, hiếp dâm, cưỡng hiếp, cưỡng bức, hãm hiếp, hãm hại, xâm hại, xâm phạm, lạm dụng, quấy rối, dâm ô, giao cấu, làm nhục, cưỡng dâm, loạn luân, giở trò, giở trò đồi bại, đồi bại, sàm sỡ, xàm sỡ, gạ tình, gạ gẫm, gạ chịch, gạ địt, quan hệ tình dục, làm tình, thủ dâm, sục, khẩu dâm, bú, chat sex, sex chat, sếch, xếch, biến thái, ấu dâm, chịch, xoạc, mại dâm, bán dâm, đi khách, tiếp khách, phá trinh, mất trinh, sugar baby, sugar daddy, làm bậy, làm chuyện bậy, làm chuyện bậy bạ, làm chuyện người lớn, chuyện người lớn, làm chuyện ấy, làm chuyện đó, làm chuyện xấu, làm trò bậy, trò bậy bạ, trò người lớn, chuyện vợ chồng, như vợ chồng, ăn nằm, bán thân, show hàng, khoe hàng, sâm hại, xâm hai, quay rối, nứng, thả dê, dê xồm, tòm tem, chấm mút,
    rape, raped, molested, molest, groped, groping, sexual, sexually, sex, nude, nudes, naked, sexting`,
  body: `vùng kín, chỗ kín, vùng nhạy cảm, chỗ nhạy cảm, ngực, vú, mông, đùi, bộ phận sinh dục, bộ phận kín, chỗ ấy, chỗ đó, chỗ kia, bướm, bím, bím bím, chim, cu, chim cu, của quý, dương vật, háng, đít, mông đít, quần lót, áo lót, áo ngực, áo con, trong quần, trong áo, vào quần, vào áo, đồ bơi che, chỗ đi tè, chỗ tè, vòng một, eo, bẹn, chỗ đi vệ sinh, chỗ đi tiểu, chỗ đi đái, chỗ riêng tư, phần dưới, bên dưới, ở dưới, phía dưới, chỗ mặc đồ lót, cái ấy, núm vú, chỗ không được chạm, chỗ tiểu, vùng dưới, bụng dưới, quần em, áo em, quần con, dưới váy, trong váy, khắp người, khắp cơ thể,
    private, privates, private parts, chest, breast, breasts, boobs, butt, thigh, leg, underwear, body, bra`,
  skin: `người, tay, lưng, vai, má, cổ, môi, miệng, tóc, bụng, mặt, chân, tai`,
  grope: `sờ, sờ soạng, sờ mó, xờ, mò, mò mẫm, bóp, nắn, rờ, rờ rẫm, mân mê, luồn tay, thò tay, thọc tay, cho tay, đưa tay, đặt tay, để tay, liếm, mút, kích dục, cọ, cọ xát, đụng chạm, động chạm, đụng vào, động vào, chạm vào, vuốt ve, vuốt, sờ nắn, ôm hôn, hôn hít, ghì, đè ra, đè lên, nằm đè, đè xuống, nằm lên, áp vào, ép vào, ôm eo, ôm chặt, ôm ghì, hôn môi, hôn cổ, hôn miệng, vỗ mông, bóp mông, bóp vú, bóp ngực, tốc váy, hất váy, rờ mó, sờ xoạng, chạm, đụng,
    touch, touches, touched, touching, grabs, grabbed, rubs, fondled, kissed`,
  cuddle: `ôm, hôn, hôn má, thơm má, nắm tay, cầm tay, kéo vào lòng, ngồi lên đùi, ngồi vào lòng, ngồi lòng, ngồi đùi, nằm cạnh, nằm cùng, nằm chung, ngủ cùng, ngủ chung, tắm chung, tắm cùng, tắm cho, ghé sát, áp sát, khoác vai, vuốt tóc, vuốt má, kiss, kisses, hug`,
  undress: `cởi, cởi đồ, cởi áo, cởi quần, cởi quần áo, cởi hết, lột, lột đồ, lột quần áo, tụt quần, tụt, kéo quần, tuột quần, bỏ áo, bỏ quần, vạch áo, vén áo, vén váy, kéo áo, kéo váy, khỏa thân, khoả thân, trần truồng, ở truồng, cởi truồng, không mặc gì, không mặc đồ, không mặc quần áo, không mặc áo, mặc ít, mặc đồ lót, thoát y, lộ hàng, hở hang, bán nude, take off, undress, without clothes, without my clothes`,
  picture: `ảnh, hình, clip, video, tấm ảnh, tấm hình, bức ảnh, hình ảnh, ảnh chụp, pic, tấm, phô tô, file, đoạn clip, đoạn video, hình chụp, video call, gọi video, call video, cam, livestream, picture, pictures, photo, photos, videos`,
  intimate: `nhạy cảm, nóng, hot, hở, hở hang, riêng tư, tế nhị, mát mẻ, kín, bậy, bậy bạ, tục, tục tĩu, bẩn, đen, đồi trụy, sex, nude, 18+, 18, người lớn, khiêu dâm, khỏa thân, khoả thân, không mặc, cởi, lộ, đồ lót, đồ bơi, đồ ngủ, đang tắm, lúc tắm, đi tắm, tắm, thay đồ, thay quần áo, thay áo, phòng tắm, nhà tắm, nhà vệ sinh, đi vệ sinh, toàn thân, cơ thể, body, người không, bán thân, gợi cảm, sexy, thân thể, mặc váy ngắn, mặc bikini, phòng kín`,
  porn: `phim sex, phim người lớn, phim bậy, phim bậy bạ, phim đen, phim cấp ba, phim 18, clip sex, clip nóng, ảnh nóng, hình nóng, ảnh nude, ảnh nhạy cảm, hình nhạy cảm, clip nhạy cảm, video nhạy cảm, ảnh bậy, ảnh bậy bạ, hình bậy bạ, clip bậy, clip bậy bạ, video bậy, video bậy bạ, clip đen, web đen, ảnh sex, ảnh khỏa thân, ảnh khoả thân, ảnh kín, ảnh hở, ảnh riêng tư, hình riêng tư, clip riêng tư, video riêng tư, ảnh tế nhị, clip người lớn, video người lớn, truyện sex, hình dơ, ảnh người lớn, phim con heo, phim heo, jav, clip hot, ảnh hot, ảnh trần truồng, ảnh lộ hàng, ảnh chim, ảnh cu, ảnh ghép, ảnh tục tĩu, tin nhắn tục tĩu, porn, dick pic, dick pics, lời tục tĩu, từ tục tĩu`,
  spy: `nhìn trộm, nhìn lén, quay lén, chụp lén, quay trộm, chụp trộm, xem trộm, rình, rình mò, rình trộm, ngó trộm, đặt camera, lắp camera, giấu camera, camera, đặt máy quay, giấu máy, dòm, dòm ngó, nhòm, nhòm trộm, nhìn chằm chằm, ghé nhìn, nhìn qua khe, chọc lỗ`,
  bath: `tắm, thay đồ, thay quần áo, thay áo, đi vệ sinh, nhà vệ sinh, phòng tắm, nhà tắm, phòng thay đồ, đi tiểu, váy, ngủ, đi đái, toilet`,
  bed: `ngủ với, ngủ cùng, ngủ chung, lên giường, qua đêm, nhà nghỉ, khách sạn, nằm cùng, nằm chung, tắm chung, tắm cùng, phòng trọ, vào phòng, phòng riêng, chui vào chăn, chui vào màn, trên giường, leo lên giường, lên giường em, giường em, phòng em, phòng con, phòng ngủ, đóng cửa, khóa cửa, khoá cửa, chốt cửa, hotel, my room, my bed`,
  pregnant: `có thai, có bầu, mang thai, mang bầu, chậm kinh, trễ kinh, phá thai, thử thai, que thử, hai vạch, 2 vạch, dính bầu, thuốc tránh thai, cái thai, pregnant`,
  sexask: `mặc đồ gì, mặc gì đi ngủ, mặc quần lót, mặc áo lót, ngực to, size áo ngực, số đo, vòng một, còn trinh, có lông, lông chưa, làm chuyện ấy chưa, hôn ai chưa, bao nhiêu một đêm, đi với anh, ngủ với ai, thủ dâm, tự sướng, ngon quá, ngon thế, múp, nuột, body ngon, ngực đẹp, đẹp gái, gọi chồng, gọi là chồng, xưng chồng`,
} as const;

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** How old somebody is: what is no harm among children is harm from an adult. */
export const ages = {
  ageAdult: [
    ...numbers(18, 60).map((age) => `${age} tuổi, ${age}t`),
    "hơn 20 tuổi, ba mươi tuổi, hai mươi tuổi, bốn mươi tuổi, lớn tuổi, nhiều tuổi, đã đi làm, có vợ, có vợ rồi, vợ con rồi, già, hơn em",
  ].join(", "),
  ageChild: [
    ...numbers(6, 15).map((age) => `${age} tuổi, ${age}t, mới ${age}, em ${age}, e ${age}, con ${age}`),
    ...numbers(1, 9).map((grade) => `lớp ${grade}`),
  ].join(", "),
};
