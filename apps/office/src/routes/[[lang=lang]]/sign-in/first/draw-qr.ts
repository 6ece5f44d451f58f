import { create } from 'qrcode';

/** A QR code as the path of an SVG, one unit a module; four units of quiet zone are the caller's (`viewBox`). */
export function drawQr(text: string): { size: number; path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const squares = [...data].flatMap((dark, index) =>
    dark ? [`M${index % size} ${Math.floor(index / size)}h1v1h-1z`] : [],
  );
  return { size, path: squares.join('') };
}
