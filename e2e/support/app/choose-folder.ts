import type { Till } from './till'

/** What whoever is asked for a folder in the operating system's own window chooses; null leaves it. */
export async function willChooseFolder({ app }: Till, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] })
  }, folder)
}
