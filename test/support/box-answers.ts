import type { FeedbackLine } from "../../server/ballot-box/feedback.ts";

/** What the adults answer, for tests that are about something else. */
export const answers: readonly FeedbackLine[] = [
  {
    theme: "Chỗ chơi",
    department: "UBND xã",
    outcome: "will",
    dueOn: "2027-06-01",
    textVi: "Xã sẽ làm sân chơi.",
    textEn: "The commune will build a playground.",
  },
  {
    theme: "Đường đi học",
    department: "Sở Xây dựng",
    outcome: "cannot",
    dueOn: null,
    textVi: "Chưa có kinh phí.",
    textEn: "",
  },
];
