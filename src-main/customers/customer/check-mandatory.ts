import { readMandatory } from '#shared/customers/customer/mandatory-fields'
import type { ParameterCheck } from '../../store/settings/parameter-check'
import { activeQuestions } from '../supplement/customer-question-rows'

/** “Lista de campos obrigatórios no arquivo do cliente” names fields and complementos alone (R2). */
export const mandatoryCheck: ParameterCheck = {
  key: 'customer.mandatory-fields',
  whyNot(db, value) {
    const { unknown } = readMandatory(String(value), activeQuestions(db))
    if (unknown.length === 0) return null
    return unknown.length === 1
      ? `Campo desconhecido: ${unknown.join()}.`
      : `Campos desconhecidos: ${unknown.join(', ')}.`
  },
}
