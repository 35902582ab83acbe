import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { testTill } from '../../testing/till/test-till'
import { writeLoyaltyLog } from './loyalty-log-rows'

const everything = { program: null, saleNumber: null, onlyFaults: false }

function tillWithLog(count: number) {
  const till = testTill()
  till.signIn('manager')
  till.database.write((db) => {
    for (let one = 0; one < count; one++)
      writeLoyaltyLog(db, {
        at: 5,
        program: 'crm-bonus',
        operation: 'confirm',
        saleId: null,
        maskedMember: '(11) *****-4321',
        amount: null,
        attempt: 1,
        duration: 320,
        fault:
          one % 2 === 0
            ? null
            : { kind: 'declined', refusal: { code: 'unlisted' }, words: 'celular (11) 98765-4321 sem saldo' },
        answer: '',
      })
  })
  return till
}

it('writes all pages of what was found, nobody named, and records it', async () => {
  const till = tillWithLog(251)
  const { file, entries } = await till.must('loyalty.export-log', everything)
  expect(entries).toBe(251)
  const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n')
  expect(lines[0]).toBe(
    '\uFEFFRegistro;Data e hora;Programa;Operação;Venda;Cliente;Valor;Tentativa;Duração (ms);Funcionou;Resposta',
  )
  expect(lines).toHaveLength(252)
  expect(lines[1]).toBe(
    '251;31/12/1969 21:00:00;CRM&Bônus;Confirmar uso;;(11) *****-4321;;1;320;Sim;Respondeu.',
  )
  expect(lines[2]).toContain(';Não;O CRM&Bônus recusou: “celular (11) *****-4321 sem saldo”.')
  expect(
    till.database.get('SELECT count(*) AS count FROM audit_entry WHERE action = ?', 'loyalty.export-log'),
  ).toEqual({ count: 1 })
})

it('keeps to the filters', async () => {
  const till = tillWithLog(4)
  expect(await till.must('loyalty.export-log', { ...everything, onlyFaults: true })).toMatchObject({
    entries: 2,
  })
  expect(await till.must('loyalty.export-log', { ...everything, program: 'dito' })).toMatchObject({
    entries: 0,
  })
})

it('is for those who may see the log', async () => {
  const till = tillWithLog(1)
  till.signIn('cashier')
  expect(await till.refused('loyalty.export-log', everything)).toEqual({
    code: 'not-allowed',
    permission: 'loyalty.pending',
  })
})
