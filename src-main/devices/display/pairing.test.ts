import { expect, it } from 'vitest'
import { operators } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'

async function offered() {
  const till = testTill()
  till.signIn('manager')
  const { pairing } = till.display.desk
  const offer = async () => (await till.must('display.offer-code', {})).pairing?.code ?? ''
  const code = await offer()
  const wrong = code === '000000' ? '000001' : '000000'
  const pair = (digits: string, address = '10.0.0.1') =>
    pairing.gate.pair({ code: digits, name: 'Tablet' }, address)
  return { till, pairing, code, wrong, pair, offer }
}

it('lets one screen in with a code, and says whose it is on the trail and by its hash in the file', async () => {
  const { till, pairing, code, pair } = await offered()
  const token = pair(code)
  if (!token.ok) throw new Error('The code was right')
  expect(pair(code)).toEqual({ ok: false, error: 'wrong-code' })
  expect(pairing.gate.screenOf(token.value)).not.toBeNull()
  expect(pairing.gate.screenOf(`${token.value.slice(1)}A`)).toBeNull()
  const file = JSON.stringify(till.database.all('SELECT * FROM paired_screen, audit_entry'))
  expect(file).not.toContain(token.value)
  expect(file).not.toContain(code)
  const [entry] = till.database.all<{ operator_id: string; detail: string }>(
    "SELECT operator_id, detail FROM audit_entry WHERE action = 'display.pair-screen'",
  )
  expect(entry?.operator_id).toBe(operators.manager.id)
  expect(JSON.parse(entry?.detail ?? '')).toEqual({ name: 'Tablet', address: '10.0.0.1' })
})

it('takes no code that is old, replaced or was never given', async () => {
  const { till, pairing, code, pair, offer } = await offered()
  till.clock.now += 5 * 60_000
  expect(pairing.code()).toBeNull()
  expect(pair(code)).toEqual({ ok: false, error: 'wrong-code' })
  const first = await offer()
  let second = await offer()
  while (second === first) second = await offer()
  expect(pair(first)).toEqual({ ok: false, error: 'wrong-code' })
  expect(pair(second).ok).toBe(true)
})

it('hears five tries of one address, and no more from it whatever it says', async () => {
  const { code, wrong, pair } = await offered()
  for (let tries = 0; tries < 5; tries++) expect(pair(wrong)).toEqual({ ok: false, error: 'wrong-code' })
  expect(pair(code)).toEqual({ ok: false, error: 'too-many-attempts' })
  expect(pair(code, '10.0.0.2').ok).toBe(true)
})

it('takes the code away after twenty tries, however many addresses they come from, and says so', async () => {
  const { till, pairing, code, wrong, pair, offer } = await offered()
  for (let address = 0; address < 20; address++) pair(wrong, `10.0.0.${address}`)
  expect(pairing.code()).toBeNull()
  expect(pair(code, '10.0.1.1')).toEqual({ ok: false, error: 'wrong-code' })
  expect((await till.must('display.device', {})).codeVoidedAt).toBe(till.clock.now)
  const [entry] = till.database.all<{ detail: string }>(
    "SELECT detail FROM audit_entry WHERE action = 'display.void-code'",
  )
  expect(JSON.parse(entry?.detail ?? '')).toEqual({ attempts: 20, address: '10.0.0.19' })
  await offer()
  expect((await till.must('display.device', {})).codeVoidedAt).toBeNull()
})

it('has room for four screens, and for another once one is removed', async () => {
  const { till, code, pair, offer } = await offered()
  pair(code)
  for (let count = 1; count < 4; count++) pair(await offer())
  expect(await till.refused('display.offer-code', {})).toEqual({ code: 'no-room-for-screen' })
  const { paired } = await till.must('display.device', {})
  expect(paired).toHaveLength(4)
  const [first] = paired
  if (!first) throw new Error('Four are paired')
  const after = await till.must('display.remove-screen', { id: first.id })
  expect(after.paired.map(({ id }) => id)).not.toContain(first.id)
  expect(till.database.all("SELECT 1 FROM audit_entry WHERE action = 'display.remove-screen'")).toHaveLength(
    1,
  )
  expect(pair(await offer()).ok).toBe(true)
})
