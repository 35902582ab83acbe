import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { clearPhotosJob } from './clear-photos-job'
import { photoFolder } from './photo-folder'

const { shirt, skirt, cap } = products
const productId = shirt.id
const jpeg = (...rest: number[]) => Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...rest])
const all = { size: null, color: null }

let till: TestTill
let folder: string

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
  folder = join(till.folder, 'photos')
})

const add = (bytes: Buffer, of: { size: string | null; color: string | null } = all, id = productId) =>
  till.must('photo.add', { productId: id, of, data: bytes.toString('base64') })
const files = () => (existsSync(folder) ? readdirSync(folder) : [])

/** The shirt in blue and in red, of one style. */
function giveColours(): void {
  till.database.write((db) => {
    db.run(
      "INSERT INTO product_style (id, uid, code) VALUES (1, '01890000-0000-7000-8000-000000000001', '101')",
    )
    db.run("UPDATE product SET style_id = 1, color = 'Azul', size = 'M' WHERE id = ?", shirt.id)
    db.run("UPDATE product SET style_id = 1, color = 'Vermelho', size = 'M' WHERE id = ?", skirt.id)
  })
}

describe('a photo', () => {
  it('is kept by its content, in the data folder, and told on the trail', async () => {
    const { photos } = await add(jpeg(1))
    expect(photos).toMatchObject([{ size: null, color: null }])
    const [name = ''] = files()
    expect(name).toMatch(/^[0-9a-f]{64}\.jpg$/)
    expect(photos[0]?.file).toBe(name)
    expect(readFileSync(join(folder, name))).toEqual(jpeg(1))
    const trail = till.database.all<{ action: string }>(
      "SELECT action FROM audit_entry WHERE action LIKE 'photo.%'",
    )
    expect(trail).toEqual([{ action: 'photo.add' }])
  })

  it('is one file however many products have it, and once a product', async () => {
    await add(jpeg(1))
    await add(jpeg(1), all, cap.id)
    const { photos } = await add(jpeg(1))
    expect(photos).toHaveLength(1)
    expect(files()).toHaveLength(1)
  })

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['a page', Buffer.from('<!doctype html>')],
    ['a GIF', Buffer.from('GIF89a')],
    ['nothing', Buffer.alloc(0)],
    ['a RIFF that is no WebP', Buffer.from('RIFF0000WAVE')],
  ])('is no %s, whatever it is called', async (_what, bytes) => {
    const data = bytes.toString('base64')
    expect(await till.refused('photo.add', { productId, of: all, data })).toEqual({ code: 'photo-not-read' })
    expect(files()).toEqual([])
  })

  it('belongs to all sizes and colours, or to the ones it is of', async () => {
    giveColours()
    await add(jpeg(1), { size: null, color: 'Azul' })
    const { photos, sizes, colors } = await add(jpeg(2), all, skirt.id)
    expect({ sizes, colors }).toEqual({ sizes: ['M'], colors: ['Azul', 'Vermelho'] })
    expect(photos.map(({ color }) => color)).toEqual(['Azul', null])
    // Either product shows the photos of both.
    expect(await till.must('photo.list', { productId })).toEqual({ photos, sizes, colors })
    const [blue] = photos
    if (blue === undefined) throw new Error('a photo')
    const changed = await till.must('photo.set-of', {
      productId,
      id: blue.id,
      of: { size: 'M', color: null },
    })
    expect(changed.photos[0]).toMatchObject({ size: 'M', color: null })
  })

  it('of a product that is given sizes later stays with it', async () => {
    await add(jpeg(1))
    giveColours()
    expect((await till.must('photo.list', { productId: skirt.id })).photos).toHaveLength(1)
  })

  it('is put first, and taken away; its file stays for a while', async () => {
    await add(jpeg(1))
    const [first, second] = (await add(jpeg(2))).photos
    if (first === undefined || second === undefined) throw new Error('two photos')
    const put = await till.must('photo.put-first', { productId, id: second.id })
    expect(put.photos.map(({ id }) => id)).toEqual([second.id, first.id])
    const left = await till.must('photo.remove', { productId, id: second.id })
    expect(left.photos.map(({ id }) => id)).toEqual([first.id])
    expect(files()).toHaveLength(2)
    expect(await till.refused('photo.remove', { productId, id: second.id })).toEqual({
      code: 'photo-not-found',
    })
    // Another product's is not this one's to take.
    expect(await till.refused('photo.remove', { productId: cap.id, id: first.id })).toEqual({
      code: 'photo-not-found',
    })
  })

  it('has a limit a product, and no product that is not there', async () => {
    for (let photo = 0; photo < 20; photo++) await add(jpeg(photo))
    const data = jpeg(99).toString('base64')
    expect(await till.refused('photo.add', { productId, of: all, data })).toEqual({
      code: 'photos-full',
      most: 20,
    })
    const gone = 999_999 as typeof productId
    expect(await till.refused('photo.add', { productId: gone, of: all, data })).toEqual({
      code: 'unknown-product',
    })
  })

  it('is refused in words where the folder cannot be written to, and leaves no row', async () => {
    writeFileSync(folder, 'a file where the folder should be')
    const data = jpeg(1).toString('base64')
    expect(await till.refused('photo.add', { productId, of: all, data })).toEqual({ code: 'photo-folder' })
    expect((await till.must('photo.list', { productId })).photos).toEqual([])
  })

  it('is nobody’s who may not edit products', async () => {
    till.signIn('cashier')
    expect(await till.refused('photo.list', { productId })).toMatchObject({ code: 'not-allowed' })
  })
})

describe('the folder of photos', () => {
  it('copies what a second folder lacks, once', async () => {
    const photos = photoFolder(folder)
    const second = join(till.folder, 'second')
    expect(await photos.copyMissing(second)).toBe(0)
    await add(jpeg(1))
    await add(jpeg(2))
    expect(await photos.copyMissing(second)).toBe(2)
    await add(jpeg(3))
    expect(await photos.copyMissing(second)).toBe(1)
    expect(readdirSync(second).toSorted()).toEqual(files().toSorted())
  })

  it('is cleared of what no product has any more, after a week, and of nothing else', async () => {
    const wanted = (await add(jpeg(1))).photos[0]
    const taken = (await add(jpeg(2))).photos.at(-1)
    if (wanted === undefined || taken === undefined) throw new Error('two photos')
    await till.must('photo.remove', { productId, id: taken.id })
    writeFileSync(join(folder, 'ferias.jpg'), 'somebody’s own')
    const clear = clearPhotosJob(
      { database: till.database, now: () => Date.now() } as never,
      photoFolder(folder),
    )
    const run = { period: '', stop: new AbortController().signal, progress: () => undefined }
    expect(await clear.run(run)).toBe('Nenhuma foto sobrava.')
    const longAgo = Date.now() / 1000 - 8 * 86_400
    for (const name of files()) utimesSync(join(folder, name), longAgo, longAgo)
    expect(await clear.run(run)).toBe('1 foto apagada.')
    expect(files().toSorted()).toEqual([wanted.file, 'ferias.jpg'].toSorted())
  })

  it('gives a file for the name of a photo, and for no other', () => {
    mkdirSync(folder, { recursive: true })
    const { file } = photoFolder(folder)
    const name = `${'a'.repeat(64)}.jpg`
    expect(file(name)).toBe(join(folder, name))
    for (const other of [
      '../balcao.db',
      `${name}/../../balcao.db`,
      'balcao.db',
      `${'a'.repeat(64)}.svg`,
      `${name}.part`,
    ])
      expect(file(other)).toBeNull()
  })
})
