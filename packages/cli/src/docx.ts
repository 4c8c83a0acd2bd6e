import mammoth from 'mammoth';

/**
 * The text, lists and tables of a Word document as HTML; `undefined` if it is none, or broken. Pictures are left
 * out, and nothing that the document points to is fetched.
 */
export async function htmlOfDocx(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch {
    return undefined;
  }
}
