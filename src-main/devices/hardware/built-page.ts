import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { z } from 'zod'

interface PageFile {
  readonly type: string
  readonly bytes: Buffer
}

/** The files a page is made of, by the path they are asked for at; nothing else can be asked for. */
export type PageFiles = ReadonlyMap<string, PageFile>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
}

const chunkSchema = z.object({
  file: z.string(),
  imports: z.array(z.string()).default([]),
  dynamicImports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
  assets: z.array(z.string()).default([]),
})
const manifestSchema = z.record(z.string(), chunkSchema)

/** Reads a built page and what it loads, as the build's own list says; `/` is the page. Throws when it was not built. */
export function builtPage(folder: string, page: string): PageFiles {
  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')),
  )
  const seen = new Set<string>()
  const names = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined || seen.has(key)) return
    seen.add(key)
    for (const name of [chunk.file, ...chunk.css, ...chunk.assets]) names.add(name)
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next)
  }
  visit(page)
  const files = [...names].flatMap((name): [string, PageFile][] => {
    const type = types[extname(name)]
    return type === undefined ? [] : [[`/${name}`, { type, bytes: readFileSync(join(folder, name)) }]]
  })
  return new Map([['/', { type: types['.html'] ?? '', bytes: readFileSync(join(folder, page)) }], ...files])
}
