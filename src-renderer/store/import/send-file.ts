import { call, type Reply } from '../../ipc/client'

/** Three quarters of the letters one call may have. */
const partBytes = 600_000

/** Hands a file to main, part after part; told how far it is, from 0 to 1. Answers main's refusal, or null. */
export async function sendFile(
  id: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<Extract<Reply<'import.receive'>, { readonly ok: false }>['error'] | null> {
  for (let at = 0; at === 0 || at < file.size; at += partBytes) {
    const part = await base64(file.slice(at, at + partBytes))
    const reply = await call('import.receive', { id, at, part })
    if (!reply.ok) return reply.error
    onProgress(file.size === 0 ? 1 : Math.min(1, (at + partBytes) / file.size))
  }
  return null
}

function base64(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,?/, '') : '')
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'))
    reader.readAsDataURL(part)
  })
}
