import type { Route } from '../http/operator'
import { firstIssue } from '../http/wire-fields'
import type { Books } from './crm-bonus-books'
import { invalid, refuse, succeed } from './refusals'
import { credenciar } from './wire'

/** Gives a store its key: the one call without `Authorization`. */
export function provisioningRoutes({ data }: Books): Route[] {
  return [
    {
      method: 'POST',
      path: '/loja/credenciar',
      answer: ({ headers, flaw, body }) => {
        if (flaw !== undefined) return invalid(flaw)
        if (headers.authorization !== undefined) return invalid('this call carries no Authorization')
        const call = credenciar.safeParse(body)
        if (!call.success) return invalid(firstIssue(call.error))
        const store = data.stores.find(({ cnpj }) => cnpj === call.data.cnpj)
        if (call.data.codempresa !== data.companyCode || !store) return refuse('EMPRESA_OU_LOJA_INVALIDA')
        return succeed({ chave_integracao: data.integrationKey, loja: store.storeCode })
      },
    },
  ]
}
