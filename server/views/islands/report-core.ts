export { begin, comeBack, openLink } from "./report/begin.ts";
export { watchReceipt } from "./report/receipt-field.tsx";
