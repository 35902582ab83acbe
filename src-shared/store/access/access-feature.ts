import { managersOnly, type Feature } from '../../kernel/feature'
import { accessParameters } from './access-parameters'

/** Who works here and what they may do (FEATURES B2). Its operations speak of every right, and stand above the list. */
export const accessFeature = {
  rights: {
    'access.manage': { name: 'Operadores e permissões', starts: managersOnly },
  },
  actions: {
    'access.add-operator': 'Operador incluído',
    'access.change-operator': 'Operador alterado',
    'access.set-pin': 'PIN trocado',
    'access.renew-pin': 'PIN trocado por quem o usa',
    /** By versions that locked an operator. */
    'access.unlock-operator': 'Operador desbloqueado',
    'access.pause': 'Tentativas de PIN erradas: tela em pausa',
    'access.copy-role': 'Perfil criado',
    'access.change-role': 'Perfil alterado',
    'access.read-role-notice': 'Aviso de mudança nos perfis lido',
  },
  parameters: accessParameters,
} as const satisfies Feature
