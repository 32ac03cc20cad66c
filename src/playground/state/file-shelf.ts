/** An uploaded file as it is served back. */
export interface ShelvedFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Uploaded files by the path they are served under (`/attachments/channel/attachment/name`). */
export class FileShelf {
  readonly #files = new Map<string, ShelvedFile>();

  put(path: string, file: ShelvedFile): void {
    this.#files.set(path, file);
  }

  get(path: string): ShelvedFile | undefined {
    return this.#files.get(path);
  }

  remove(path: string): void {
    this.#files.delete(path);
  }
}
