import { expect, it } from 'vitest'
import { installmentBarcode, installmentCode, readInstallmentBarcode } from './installment-code'

it.each([
  ['01890000-0000-7000-8000-00000000abcf', 3, '000000012503'],
  ['01890000-0000-7000-8000-9ABCDEF01234', 12, '123450123412'],
  ['01890000-0000-7000-8000-0123456789ab', 100, '234567890100'],
])('%s has the number %s', (uid, installment, code) => {
  expect(installmentCode(uid, installment)).toBe(code)
  expect(readInstallmentBarcode(installmentBarcode(code))).toBe(code)
})

it.each(['7891234567895', 'CR12345678901', 'CR1234567890123', 'CRA23456789012', '123456789012', ''])(
  '%s is no slip of a carnê',
  (text) => expect(readInstallmentBarcode(text)).toBeNull(),
)
