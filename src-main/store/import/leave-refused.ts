import { rm } from 'node:fs/promises'
import { receivedFile } from './import-folder'
import { hasStaging, openStaging } from './staging'

/** The file and the rows that were taken over go; refused ones can be asked for a while. */
export async function leaveRefused(folder: string): Promise<void> {
  await rm(receivedFile(folder), { force: true })
  if (!hasStaging(folder)) return
  const staging = openStaging(folder, 'there')
  const { refused } = staging.counts()
  if (refused > 0) staging.keepRefused()
  staging.close()
  if (refused === 0) await rm(folder, { recursive: true, force: true })
}
