import { assertNever } from '../../kernel/result'
import type { LoyaltyFault } from '../port/loyalty-fault'

/** What is wrong with a connection, and what to do about it, for whoever sets it up. */
interface ConnectionWords {
  readonly what: string
  readonly todo: string
}

export function connectionWords(fault: LoyaltyFault): ConnectionWords {
  switch (fault.kind) {
    case 'unreachable':
      return unreachable[fault.cause]
    case 'no-answer':
      return unanswered[fault.cause]
    case 'unauthorized':
      return {
        what: 'Credencial recusada.',
        todo: 'Digite de novo a chave, ou o usuário e a senha, como a operadora informou.',
      }
    case 'misconfigured':
      return misconfigured[fault.what]
    case 'declined':
      return {
        what: fault.words === '' ? 'A operadora recusou.' : `A operadora recusou: “${fault.words}”`,
        todo: 'Confira os dados com a operadora.',
      }
    default:
      return assertNever(fault)
  }
}

type Cause<Kind extends LoyaltyFault['kind'], Key extends string> =
  Extract<LoyaltyFault, { readonly kind: Kind }> extends { readonly [K in Key]: infer Value extends string }
    ? Readonly<Record<Value, ConnectionWords>>
    : never

const unreachable: Cause<'unreachable', 'cause'> = {
  dns: {
    what: 'Endereço não encontrado (DNS).',
    todo: 'Confira o endereço digitado e a internet desta loja.',
  },
  tls: {
    what: 'Conexão segura recusada (TLS).',
    todo: 'O certificado não confere: confira o endereço e a data deste computador, ou fale com a operadora.',
  },
  refused: {
    what: 'Conexão recusada.',
    todo: 'O endereço existe, mas ninguém atende nele: confira a porta, o firewall e se o serviço está no ar.',
  },
  'invalid-address': {
    what: 'Endereço inválido.',
    todo: 'Digite o endereço inteiro, começando com https://.',
  },
}

const unanswered: Cause<'no-answer', 'cause'> = {
  deadline: {
    what: 'Tempo esgotado.',
    todo: 'A operadora não respondeu a tempo. Confira a internet e tente de novo em alguns minutos.',
  },
  dropped: {
    what: 'A conexão caiu antes da resposta.',
    todo: 'Confira a internet desta loja e tente de novo.',
  },
  'server-error': {
    what: 'O serviço da operadora está com falha.',
    todo: 'Tente de novo em alguns minutos; se continuar, avise a operadora.',
  },
  malformed: {
    what: 'A resposta não é a deste programa.',
    todo: 'Confira se o endereço é o do serviço, e não o de uma página ou de outro sistema.',
  },
  'too-many-requests': {
    what: 'A operadora pediu para esperar.',
    todo: 'Espere um minuto e teste de novo.',
  },
}

const misconfigured: Cause<'misconfigured', 'what'> = {
  address: {
    what: 'O endereço não é deste serviço.',
    todo: 'A operadora respondeu que ele não existe: confira o endereço e os caminhos em Avançado.',
  },
  company: {
    what: 'Código da empresa não reconhecido.',
    todo: 'Confira o código da empresa e o CNPJ da filial com a operadora.',
  },
  store: {
    what: 'Código da loja não reconhecido.',
    todo: 'Confira o código da loja, e se esta filial foi cadastrada na operadora.',
  },
  brand: {
    what: 'Brand não reconhecida.',
    todo: 'Digite a Brand exatamente como a operadora informou.',
  },
  incomplete: {
    what: 'Falta preencher a configuração.',
    todo: 'Preencha os campos em branco e teste de novo.',
  },
}
