import { parseCpf } from '#shared/customers/customer/tax-id'
import type { Route } from '../http/operator'
import type { Doorkeeper } from './admit'
import type { Books } from './jsm-books'
import { invalid, participantUnknown, refuse, succeed } from './refusals'

const path = '/loyalty/participants/{cpf}'

export function participantRoutes({ data, ledger }: Books, { admit }: Doorkeeper): Route[] {
  return [
    {
      method: 'GET',
      path,
      answer: admit(path, ({ parameters, query }) => {
        const cpf = parameters.cpf ?? ''
        const cnpj = query.get('cnpj')
        if (cnpj === null || query.size !== 1) return invalid('cnpj')
        if (!data.stores.some((store) => store.cnpj === cnpj)) return refuse('STORE_NOT_ALLOWED')
        if (parseCpf(cpf) !== cpf) return refuse('CPF_INVALID')
        const found = data.participants.find((participant) => participant.cpf === cpf)
        if (!found) return participantUnknown
        return succeed({ cpf, name: found.name, active: found.isActive, points: ledger.balance(cpf) })
      }),
    },
  ]
}
