import { pairPictures } from "../../../privacy/receipt.ts";

/** A picture that says nothing of where it comes from: digits and small pictures, black on white. */
const fileName = "ghi-nho.png";
const size = { width: 720, height: 640, margin: 60 } as const;
const ink = "#1b2740";

/** Makes the picture in this browser and hands it over as a file. */
export async function saveReceipt(digits: string): Promise<void> {
  const canvas = document.createElement("canvas");
  canvas.width = size.width;
  canvas.height = size.height;
  const brush = canvas.getContext("2d");
  if (brush === null) return;
  brush.fillStyle = "#ffffff";
  brush.fillRect(0, 0, size.width, size.height);
  const pairs = digits.match(/\d\d/g) ?? [];
  const drawn = await Promise.all(pairs.map((pair) => pictureOf(pairPictures[Number(pair)] ?? "")));
  pairs.forEach((pair, index) => {
    drawPair(brush, { pair, picture: drawn[index] ?? null, index });
  });
  canvas.toBlob((blob) => blob && handOver(blob), "image/png");
}

type PairAt = { readonly pair: string; readonly picture: HTMLImageElement | null; readonly index: number };

/** Two groups of four digits a line, four lines of them: as on the page. */
function drawPair(brush: CanvasRenderingContext2D, { pair, picture, index }: PairAt): void {
  const group = Math.floor(index / 2);
  const left = size.margin + (group % 2) * 330 + (index % 2) * 140;
  const top = size.margin + Math.floor(group / 2) * 310;
  if (picture !== null) brush.drawImage(picture, left + 10, top, 110, 110);
  brush.fillStyle = ink;
  brush.font = `600 72px "Be Vietnam Pro", sans-serif`;
  brush.textAlign = "center";
  brush.fillText(pair, left + 65, top + 195);
}

/** A picture of the sheet as an image of its own; null where the sheet did not come. */
async function pictureOf(name: string): Promise<HTMLImageElement | null> {
  const symbol = document.getElementById(`p-${name}`);
  if (symbol === null) return null;
  const body = [...symbol.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="220" height="220">${body}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return image.decode().then(
    () => image,
    () => null,
  );
}

function handOver(blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
