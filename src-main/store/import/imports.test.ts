import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { killAt } from '../../testing/file/kill-at'
import { runOf, sendFile } from '../../testing/import/send-file'
import { testFolder } from '../../testing/platform/test-folder'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
let folder: string
beforeEach(() => {
  folder = testFolder()
  till = testTill(folder)
  till.signIn('manager')
})

const rows = 1_300
const file = [
  'codigo;descricao;preco;familia',
  ...Array.from({ length: rows }, (_, at) => `N${at};Produto ${at};1,00;Novos`),
].join('\n')

const imported = (from: TestTill): number =>
  from.database.get<{ count: number }>("SELECT count(*) AS count FROM product WHERE code LIKE 'N%'")?.count ??
  0

const audited = (from: TestTill) =>
  from.database.all<{ action: string; detail: string }>(
    "SELECT action, detail FROM audit_entry WHERE action LIKE 'import.%' ORDER BY id",
  )

describe('an import', () => {
  it('is in the trail with its counts, and in the list afterwards', async () => {
    const sent = await sendFile(till, 'products', file, 'novos.csv')
    await sent.check()
    await sent.begin()
    await sent.ended()
    expect(imported(till)).toBe(rows)
    expect(audited(till)).toEqual([
      { action: 'import.begin', detail: JSON.stringify({ file: 'novos.csv', entries: rows }) },
      { action: 'import.end', detail: JSON.stringify({ file: 'novos.csv', entries: rows, refused: 0 }) },
    ])
    expect(await sent.run()).toMatchObject({ file: 'novos.csv', startedBy: 'Gilda Gerente', done: rows })
    await expect.poll(() => existsSync(join(folder, 'imports', sent.id))).toBe(false)
  })

  it('is not begun twice, nor beside another', async () => {
    const first = await sendFile(till, 'products', file)
    await first.check()
    const other = crypto.randomUUID()
    await first.begin()
    await till.call('import.stop', { id: first.id })
    expect(await till.refused('import.begin', { id: first.id })).toMatchObject({ code: 'import-under-way' })
    expect(await till.refused('import.receive', { id: other, at: 0, part: '' })).toMatchObject({
      code: 'import-under-way',
      file: 'planilha.csv',
    })
  })

  it('that is given up keeps what it took over, and leaves room for the next one', async () => {
    const sent = await sendFile(till, 'products', file)
    await sent.check()
    await sent.begin()
    await till.must('import.stop', { id: sent.id })
    const { done = 0 } = (await sent.run()) ?? {}
    await till.must('import.give-up', { id: sent.id })
    expect(await sent.run()).toMatchObject({ state: 'given-up', done })
    expect(imported(till)).toBe(done)
    expect(await till.refused('import.resume', { id: sent.id })).toEqual({ code: 'import-over' })
    expect((await (await sendFile(till, 'products', file)).check()).counts).toMatchObject({
      new: rows - done,
      unchanged: done,
    })
  })

  it('remembers the columns somebody chose, for files with the same head', async () => {
    const strange = 'a1;b2;c3\nX1;Luva;1,00\n'
    const first = await sendFile(till, 'products', strange)
    expect((await first.look()).columns).toEqual({})
    expect(
      await till.refused('import.check', { ...first.file, format: (await first.look()).format, columns: {} }),
    ).toEqual({
      code: 'import-columns',
      missing: 'Código ou Código de barras',
    })
    const columns = {
      code: { source: 0, decimal: null },
      description: { source: 1, decimal: null },
      price: { source: 2, decimal: ',' as const },
    }
    await first.check({ columns })
    const next = await sendFile(till, 'products', 'a1;b2;c3\nX2;Meia;2,00\n')
    expect(await next.look()).toMatchObject({ columns, isRemembered: true })
  })

  it.each(['cashier', 'supervisor'] as const)('is nothing for a %s', async (who) => {
    till.signIn(who)
    expect(await till.refused('import.overview', {})).toMatchObject({ code: 'not-allowed' })
  })
})

describe('refused rows', () => {
  it('are taken out as they came, with the reason, and come back once mended', async () => {
    const sent = await sendFile(
      till,
      'products',
      'codigo;descricao;preco;obs\nN1;Luva;um;"a;b"\nN2;Meia;2,00;\n=X;Boné;;=1+1\n',
    )
    await sent.check()
    await sent.begin()
    await sent.ended()
    const { file: out } = await till.must('import.save-refused', { id: sent.id, run: sent.id, format: 'csv' })
    const text = readFileSync(out, 'utf8')
    expect(text.split('\r\n')).toEqual([
      '\uFEFFcodigo;descricao;preco;obs;Linha do arquivo;Motivo da recusa',
      'N1;Luva;um;"a;b";2;Preço: “um” não é um número',
      "'=X;Boné;;'=1+1;4;Código: a célula traz uma fórmula, e não o resultado dela",
      '',
    ])
    const again = await sendFile(till, 'products', text.replace('um;', '1,00;').replace("'=X", 'N3'))
    expect((await again.check()).counts).toMatchObject({ new: 1, refused: 1 })
  })

  it('are gone a week later', async () => {
    const sent = await sendFile(till, 'products', 'codigo;descricao;preco\nN1;Luva;um\nN2;Meia;2,00\n')
    await sent.check()
    await sent.begin()
    await sent.ended()
    expect(await sent.run()).toMatchObject({ keepsRefused: true })
    till.passDays(8)
    await sendFile(till, 'products', 'codigo;descricao;preco\n')
    expect(await sent.run()).toMatchObject({ keepsRefused: false, counts: { new: 1, refused: 1 } })
  })
})

describe('what is no import', () => {
  it.each([
    ['a head alone', 'codigo;descricao;preco\r\n\r\n', 'only-head'],
    ['a quote that never closes', 'codigo;descricao;preco\nN1;"Luva;1,00\n', 'open-quote'],
  ])('%s is refused', async (_what, content, why) => {
    const sent = await sendFile(till, 'products', content)
    const columns = { code: { source: 0, decimal: null } }
    const format = { kind: 'csv', encoding: 'utf-8', separator: ';', headRow: 1 } as const
    expect(await till.refused('import.check', { ...sent.file, format, columns })).toMatchObject({
      code: 'import-unreadable',
      why,
    })
    expect(await till.refused('import.begin', { id: sent.id })).toEqual({ code: 'import-lost' })
  })

  it('a part that does not follow the one before it is not taken', async () => {
    const sent = await sendFile(till, 'products', 'codigo')
    expect(await till.refused('import.receive', { id: sent.id, at: 3, part: '' })).toEqual({
      code: 'import-lost',
    })
  })

  it('a file nobody went on with is gone with the next one', async () => {
    await sendFile(till, 'products', file)
    const second = await sendFile(till, 'products', file)
    expect(readdirSync(join(folder, 'imports'))).toEqual([second.id])
  })
})

describe('killed', () => {
  // The first write of a run begins it, those after it take rows over, the last one ends it.
  const moments = [1, 2, 3, 4, 5].flatMap((nth) =>
    (['before', 'after'] as const).map((moment) => [nth, moment] as const),
  )

  it.each(moments)(
    'at write %i, %s it is on disk: every row comes once, and it goes on where it was',
    async (nth, moment) => {
      const sent = await sendFile(till, 'products', `${file}\nN0;Duas vezes;9,00;`)
      await sent.check()
      const killed = killAt(till.database, nth, moment)
      await till.call('import.begin', { id: sent.id })
      await expect.poll(killed).toBe(true)

      const next = testTill(folder)
      next.signIn('manager')
      const left = await runOf(next, sent.id)
      const seen = imported(next)
      expect(seen).toBe(left?.done ?? 0)
      if (left === undefined) await next.must('import.begin', { id: sent.id })
      // Nobody has said yet that this till starts: as the program does it, the import then stands still.
      else if (left.endedAt === null) {
        await next.must('import.stop', { id: sent.id })
        await next.must('import.resume', { id: sent.id })
      }
      await expect.poll(async () => (await runOf(next, sent.id))?.state).toBe('done')
      expect(imported(next)).toBe(rows)
      expect(await runOf(next, sent.id)).toMatchObject({
        done: rows,
        of: rows,
        counts: { new: rows, changed: 0, unchanged: 0, refused: 1 },
      })
      expect(audited(next).filter(({ action }) => action === 'import.end')).toHaveLength(1)
    },
  )

  it('and its rows lost with the disk, it says so, and the file begun anew is unchanged so far', async () => {
    const sent = await sendFile(till, 'products', file)
    await sent.check()
    const killed = killAt(till.database, 3, 'after')
    await till.call('import.begin', { id: sent.id })
    await expect.poll(killed).toBe(true)
    const next = testTill(folder)
    next.signIn('manager')
    rmSync(join(folder, 'imports', sent.id), { recursive: true })
    await next.must('import.stop', { id: sent.id })
    expect(await next.refused('import.resume', { id: sent.id })).toEqual({ code: 'import-lost' })
    await next.must('import.give-up', { id: sent.id })
    const again = await sendFile(next, 'products', file)
    const { counts } = await again.check()
    expect(counts.new + counts.unchanged).toBe(rows)
    expect(counts.unchanged).toBe(imported(next))
    expect(counts.unchanged).toBeGreaterThan(0)
  })
})
