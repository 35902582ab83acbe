import { SegmentedMessage } from 'sms-segments-calculator'
import { cents, type Cents } from '../../kernel/money/cents'

/** Signs with a plain spelling that taking away accents does not give. */
const plain: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  º: 'o',
  ª: 'a',
  '°': 'o',
  '€': 'EUR',
  '×': 'x',
  ß: 'ss',
  Ø: 'O',
  ø: 'o',
  '\u00a0': ' ',
}

/**
 * Text every network carries in one piece of 160 (crm.md 4.9): accents go, typographers' signs become typewriters', what has
 * no plain spelling is left out. With one single ã the same text would cost up to three times as much.
 */
export function transliterate(text: string): string {
  const letters = Array.from(text.normalize('NFC'), (letter) => plain[letter] ?? letter).join('')
  return (
    letters
      .normalize('NFD')
      .replaceAll(/\p{Mark}/gu, '')
      .replaceAll(/[^\n\x20-\x7e]/g, '')
      // The one sign of ASCII that no network has.
      .replaceAll('`', "'")
  )
}

export interface SmsText {
  /** As it is sent. */
  readonly text: string
  /** How many messages the operator counts it as; 0 for no text. */
  readonly parts: number
  /** GSM-7 holds 160 letters in one part, UCS-2 holds 70. */
  readonly encoding: 'GSM-7' | 'UCS-2'
}

/** A text as it goes out by SMS. */
export function smsLetters(text: string, keepsAccents: boolean): string {
  return keepsAccents ? text.normalize('NFC') : transliterate(text)
}

/**
 * The same with as how many parts it is paid. Counting takes the time of the length squared: of what was written by people
 * it is asked only where the length is known.
 */
export function smsText(text: string, keepsAccents: boolean): SmsText {
  const sent = smsLetters(text, keepsAccents)
  const { segmentsCount, encodingName } = new SegmentedMessage(sent)
  return {
    text: sent,
    parts: sent === '' ? 0 : segmentsCount,
    encoding: encodingName === 'GSM-7' ? 'GSM-7' : 'UCS-2',
  }
}

/** What so many parts cost, given the price of one. */
export function smsPrice(parts: number, pricePerPart: Cents): Cents {
  return cents(parts * pricePerPart)
}
