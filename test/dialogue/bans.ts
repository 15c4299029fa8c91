/** Something that is never said to a reporter (domain 5.6), and sentences that would say it. */
export type Ban = {
  readonly article: string;
  readonly promise: string;
  readonly finds: RegExp;
  /** It may be spoken of to say no to it: "Đừng gửi thêm ảnh". */
  readonly mayBeDenied?: true;
  /** What only sounds like it. */
  readonly allowed?: RegExp;
  readonly bad: readonly string[];
};

const denied = /đừng|không|chưa|don't|not|never|no |nothing|need|nobody/iu;

/** Whether a sentence says what is never said. */
export const breaks = (sentence: string, { finds, mayBeDenied, allowed }: Ban): boolean =>
  finds.test(sentence) && !(mayBeDenied === true && denied.test(sentence)) && allowed?.test(sentence) !== true;

export const bans: readonly Ban[] = [
  {
    article: "5.6.1",
    promise: "nobody is ever asked to take, send, download or copy a picture",
    finds:
      /(?:gửi|chụp|tải|chuyển|đăng|đưa|send|take|upload|download|copy|pass on).*(?<!màn )(?:ảnh|hình|clip|video|tệp|picture|photo|file)/iu,
    mayBeDenied: true,
    allowed: /takeitdown/iu,
    bad: ["Em gửi ảnh cho mình nhé.", "Em chụp lại tấm hình đó.", "Please send the picture.", "Upload a photo here."],
  },
  {
    article: "5.6.2",
    promise: "nobody is asked for a password, a code of a bank, or a number of an identity card",
    finds: /mật khẩu|otp|ngân hàng|căn cước|cmnd|cccd|số thẻ|password|bank|identity|pin code/iu,
    mayBeDenied: true,
    // Advice of what to do with one's own, never a question for it.
    allowed: /đổi mật khẩu|change (?:the|your) password|^(?:giữ lại|dừng chuyển tiền|keep the|stop paying)/iu,
    bad: ["Mật khẩu của em là gì?", "Em gõ số căn cước.", "What is your password?"],
  },
  {
    article: "5.6.2",
    promise: "nobody is asked for a name, a school or a home address",
    finds:
      /(?<!tài khoản |trang )(?:họ tên|tên (?:của )?em(?!\p{L})|tên trẻ|em tên gì|your name|child's name|full name)|trường nào|lớp nào|nhà ở đâu|which school|where do you live/iu,
    mayBeDenied: true,
    bad: ["Em tên gì?", "Tên của em là gì?", "Em học trường nào?", "What is your name?", "Which school do you go to?"],
  },
  {
    article: "5.6.3",
    promise: "no full secrecy, no arrest, no removal and no result is promised",
    finds:
      /tuyệt đối|chắc chắn sẽ|cam đoan|cam kết|không ai biết|bí mật hoàn toàn|ẩn danh|sẽ bắt|sẽ gỡ|sẽ xử lý|sẽ bị (?!xoá)|nhất định|guarantee|nobody will (?:ever )?know|anonymous|will be arrested|will be removed|will be punished|definitely|completely secret/iu,
    bad: ["Không ai biết em kể.", "Công an sẽ bắt người đó.", "Bài đăng sẽ bị gỡ.", "Nobody will ever know."],
  },
  {
    article: "5.6.3",
    promise: "nothing is promised but to say that nothing can be",
    finds: /(?<!\p{L})hứa(?!\p{L})|promise/iu,
    mayBeDenied: true,
    bad: ["Mình hứa sẽ giúp em.", "I promise to help."],
  },
  {
    article: "5.6.4",
    promise: "nobody is led, questioned, or asked why",
    finds:
      /tại sao|vì sao|sao em|có phải (?:chú|ông|bố|thầy|anh)|chi tiết|kể lại|kể rõ|\bwhy\b|in detail|tell (?:it|me) again|was it (?:him|her|your)/iu,
    // Said to adults about a child.
    allowed: /^đừng hỏi dồn|^don't press/iu,
    bad: ["Tại sao em làm vậy?", "Có phải chú ấy không?", "Em kể chi tiết nhé.", "Why did you do it?"],
  },
  {
    article: "5.6.5",
    promise: "nobody is blamed, doubted, or told of the law's penalties",
    finds:
      /lẽ ra|đáng lẽ|em sai|do em|hư quá|dại|xấu hổ vì|phạm pháp|vi phạm pháp luật|bị phạt|đi tù|nói dối|có thật không|you should have|shame on|illegal|prison|lying|are you sure it/iu,
    bad: ["Lẽ ra em không nên gửi.", "Em nói có thật không?", "You should have told someone."],
  },
  {
    article: "5.6.5",
    promise: "fault is spoken of only to say that it is not the child's",
    finds: /lỗi của|có lỗi|your fault|child's fault/iu,
    mayBeDenied: true,
    bad: ["Đó là lỗi của em.", "It is your fault."],
  },
  {
    article: "5.6.6",
    promise: "nobody is told to meet, pay, confront, or go on talking with whoever does harm",
    finds:
      /đi gặp|gặp người đó|trả tiền|đối mặt|thương lượng|tiếp tục (?:nhắn|trả lời|nói chuyện)|meet that|to a meeting|go to meet|\bpay\b|confront|negotiate|keep (?:chatting|talking)/iu,
    mayBeDenied: true,
    allowed: /\?$/u,
    bad: ["Em đi gặp người đó xem sao.", "Em trả tiền cho xong.", "Keep chatting to collect proof."],
  },
  {
    article: "5.6.13",
    promise: "nothing diagnoses, names a medicine or a way to do harm",
    finds:
      /trầm cảm|rối loạn|thuốc|dao(?!\p{L})|rạch|nhảy cầu|nhảy lầu|treo cổ|thắt cổ|depress|disorder|medicine|\bpills?\b|knife|\bcut\b|\bjump|\bhang\b|overdose/iu,
    bad: ["Có thể em bị trầm cảm.", "Đừng uống thuốc.", "Do not jump."],
  },
  { article: "5.6.14", promise: "there is no map", finds: /bản đồ|\bmap\b/iu, bad: ["Xem bản đồ các tin báo."] },
];

/** What the first line of a message never says: it shows on a locked screen (5.6.11). */
export const telling =
  /nguy hiểm|xâm hại|tự tử|tự hại|đau|chết|tình dục|doạ|dọa|đánh|ảnh riêng|công an|báo tin|tố cáo|tống tiền|danger|abuse|suicid|\bhurt|kill|\bsex|threat|police|report/iu;
