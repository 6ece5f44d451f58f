import { maximumPicturePixels } from '@shaqyru/domain/files/attachment';
import sharp from 'sharp';
import type { Inspection } from './inspection.ts';

/** An A4 page at 400 dots an inch; a passport's page at well over 600. */
const longestSide = 4700;

/**
 * Draws a picture anew: the pixels stay, turned as the camera noted, and everything else goes (the place where it was taken,
 * the camera, whatever was appended or hidden between the parts). The size that the header claims is looked at before anything
 * is unpacked.
 */
export async function redrawPicture(mediaType: 'image/jpeg' | 'image/png', bytes: Uint8Array): Promise<Inspection> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > maximumPicturePixels) return { outcome: 'refused', problem: 'picture-too-large' };
    const picture = sharp(bytes, { limitInputPixels: maximumPicturePixels, failOn: 'error', sequentialRead: true })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    const drawn =
      mediaType === 'image/jpeg'
        ? // Fine print and the lines of a stamp blur first where colour is kept coarser than light.
          picture.jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
        : picture.png({ compressionLevel: 8 });
    return { outcome: 'fine', bytes: await drawn.toBuffer() };
  } catch {
    return { outcome: 'refused', problem: 'file-damaged' };
  }
}
