import type { Receiver } from "./referral.ts";

const everything = [
  "reference",
  "category",
  "level",
  "safety",
  "age",
  "about",
  "where",
  "offender",
  "unit",
  "words",
  "account",
  "link",
  "contact",
] as const;
const withoutWords = ["reference", "category", "level", "safety", "age", "where", "unit"] as const;
const content = ["reference", "category", "where", "link"] as const;

/** Since when the offices have been what they are: the communes of 2025 and the merged departments (domain 3.1). */
const validFrom = "2025-07-01";
const usual = { validFrom, validTo: null, contact: "", harms: [], needsUnit: false, recipient: null } as const;

/**
 * The receivers of Cao Bằng (domain 5.4), as an empty table begins; a change is a new row with its day. What is told is the
 * least that each needs for its part. Contacts that no public source gives stay empty until the office fills them in.
 */
export const defaultReceivers: readonly Receiver[] = [
  {
    ...usual,
    code: "111",
    name: "Tổng đài điện thoại quốc gia bảo vệ trẻ em 111",
    contact: "111",
    mayBeTold: everything,
    fromLevel: 3,
  },
  { ...usual, code: "113", name: "Công an – phản ứng nhanh 113", contact: "113", mayBeTold: everything, fromLevel: 4 },
  { ...usual, code: "police-province", name: "Công an tỉnh Cao Bằng", mayBeTold: everything, fromLevel: 3 },
  {
    ...usual,
    code: "pa05",
    name: "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao (PA05), Công an tỉnh",
    mayBeTold: ["reference", "category", "level", "age", "where", "offender", "words", "account", "link"],
    harms: ["H01", "H02", "H03", "H05", "H06", "H07", "H08"],
    fromLevel: 2,
  },
  {
    ...usual,
    code: "commune",
    name: "UBND xã, phường – Phòng Văn hóa – Xã hội, người làm công tác bảo vệ trẻ em",
    mayBeTold: everything,
    fromLevel: 3,
    needsUnit: true,
  },
  {
    ...usual,
    code: "health-department",
    name: "Sở Y tế – Phòng Bảo trợ xã hội và Trẻ em",
    mayBeTold: withoutWords,
    fromLevel: 3,
  },
  {
    ...usual,
    code: "science-department",
    name: "Sở Khoa học và Công nghệ",
    mayBeTold: content,
    harms: ["H06", "H10"],
    fromLevel: 1,
  },
  {
    ...usual,
    code: "culture-department",
    name: "Sở Văn hóa, Thể thao và Du lịch",
    mayBeTold: content,
    harms: ["H06", "H10"],
    fromLevel: 1,
  },
  {
    ...usual,
    code: "vn-cop",
    name: "Mạng lưới ứng cứu, bảo vệ trẻ em trên môi trường mạng (VN-COP)",
    contact: "https://vn-cop.vn",
    mayBeTold: content,
    harms: ["H02", "H03", "H04", "H06", "H10"],
    fromLevel: 1,
  },
  {
    ...usual,
    code: "platform",
    name: "Nền tảng nơi có nội dung",
    mayBeTold: ["link"],
    harms: ["H02", "H03", "H04", "H05", "H06", "H07", "H10"],
    fromLevel: 1,
  },
  {
    ...usual,
    code: "school",
    name: "Nhà trường của trẻ",
    mayBeTold: ["reference", "category"],
    harms: ["H04", "H14"],
    fromLevel: 1,
  },
];
