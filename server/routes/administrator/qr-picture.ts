import { toString as drawn } from "qrcode";

/** A QR code as an address that a page may show (`img-src data:`); dark on white, as cameras need it. */
export async function qrPicture(content: string): Promise<string> {
  const svg = await drawn(content, { type: "svg", errorCorrectionLevel: "M", margin: 2 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
