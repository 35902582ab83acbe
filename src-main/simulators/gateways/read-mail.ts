import type { SMTPServerSession } from 'smtp-server'
import type { Arrived } from './inbox'

/** What a mail says, as far as the panel shows it. */
export function readMail(
  raw: string,
  { envelope }: SMTPServerSession,
): Pick<Arrived, 'id' | 'to' | 'from' | 'subject' | 'text'> {
  const cut = raw.indexOf('\r\n\r\n')
  const head = raw.slice(0, cut).replaceAll(/\r\n[ \t]+/g, ' ')
  const header = (name: string): string | null =>
    head
      .split('\r\n')
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? null
  return {
    id: /^<([^@>]+)@/.exec(header('message-id') ?? '')?.[1] ?? '',
    to: envelope.rcptTo.map(({ address }) => address).join(', '),
    from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
    subject: readWords(header('subject') ?? ''),
    text: readBody(raw.slice(cut + 4), header('content-transfer-encoding')).trim(),
  }
}

/** `=?UTF-8?Q?Ol=C3=A1?=` is “Olá”. */
function readWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_whole, how: string, words: string) =>
      how.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('utf8')
        : readQuoted(words.replaceAll('_', ' ')),
    )
}

function readBody(text: string, encoding: string | null): string {
  switch (encoding?.toLowerCase()) {
    case 'base64':
      return Buffer.from(text, 'base64').toString('utf8')
    case 'quoted-printable':
      return readQuoted(text.replaceAll('=\r\n', ''))
    default:
      return text
  }
}

function readQuoted(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
