import { byApproval, everybody, fromSupervisor, type Feature } from '../../kernel/feature'
import { customerContract } from './customer-operations'
import { customerParameters } from './customer-parameters'
import { customerFileContract } from './file-operations'
import { customerListContract } from './list-operations'
import { customerPaperContract } from './paper-operations'

/** Customers: who they are. */
export const customerFeature = {
  rights: {
    'customer.register': { name: 'Cadastrar cliente', starts: everybody },
    'customer.view': { name: 'Clientes: lista e ficha', starts: everybody, isYesOrNo: true },
    'customer.edit': { name: 'Alterar ficha de cliente', starts: everybody },
    'customer.deactivate': { name: 'Desativar cliente', starts: fromSupervisor },
    'customer.set-credit-limit': { name: 'Mudar limite do crediário', starts: byApproval },
    'customer.edit-lists': { name: 'Listas de procedência e agrupamento', starts: fromSupervisor },
    'customer.see-documents': {
      name: 'Ver CPF, contatos e nascimento inteiros',
      starts: fromSupervisor,
      isYesOrNo: true,
    },
    'customer.share-mobile': { name: 'Repetir celular de outro cliente', starts: byApproval },
  },
  actions: {
    'customer.save': 'Ficha de cliente gravada',
    'customer.print': 'Formulário ou cartão de cliente em PDF',
    'customer.see-documents': 'Dados do cliente mostrados inteiros',
    'customer.save-label': 'Lista de procedência ou agrupamento',
    'customer.share-mobile': 'Celular repetido de outro cliente',
    'customer.change-mobile': 'Celular do cliente trocado',
    'customer.confirm-tax-id': 'CPF do cliente mostrado para conferir',
  },
  parameters: customerParameters,
  operations: {
    ...customerContract,
    ...customerFileContract,
    ...customerListContract,
    ...customerPaperContract,
  },
} as const satisfies Feature
