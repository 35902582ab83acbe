import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import sax from 'sax'
import { UnreadableFile } from '../source-row'
import { damagedUnless } from './zip-parts'

type Attributes = Readonly<Record<string, string>>

/** What is told of a part, element by element; names come without the prefix some programs give them. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Tells a part of a workbook as it is read, stopping between pieces: whoever wants no more leaves the loop. */
export async function* xmlEvents(part: Promise<Readable>, listener: XmlListener): AsyncGenerator<void, void> {
  const parser = new sax.SAXParser(true, { position: false })
  parser.onerror = () => {
    throw new UnreadableFile('damaged')
  }
  // A workbook has none; what they could define would grow without end.
  parser.ondoctype = () => {
    throw new UnreadableFile('damaged')
  }
  const { open, text, close } = listener
  if (open) parser.onopentag = ({ name, attributes }) => open(local(name), attributes as Attributes)
  if (text) {
    parser.ontext = text
    parser.oncdata = text
  }
  if (close) parser.onclosetag = (name) => close(local(name))
  const decoder = new StringDecoder('utf8')
  const stream = await part
  try {
    const pieces = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    for (;;) {
      const piece = await damagedUnless(() => pieces.next())
      if (piece.done === true) break
      parser.write(decoder.write(piece.value))
      yield
    }
    parser.close()
    yield
  } finally {
    stream.destroy()
  }
}

/** A part that is small, told to its end. */
export async function readXml(part: Promise<Readable>, listener: XmlListener): Promise<void> {
  for await (const _ of xmlEvents(part, listener));
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
