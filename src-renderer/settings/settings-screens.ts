import type { Permission } from '../../src-shared/access/permissions'
import type { Parameter } from '../../src-shared/settings/parameter'
import { openLoyaltySettings } from '../loyalty-settings/open-loyalty-settings'
import { goTo } from '../shell/use-place'

/** A screen of its own that users look for among the parameters, by menu or by what is on it. */
export interface SettingsScreen extends Pick<Parameter, 'key' | 'menu' | 'name' | 'help'> {
  readonly permission: Permission
  readonly open: () => void
}

const permission = 'loyalty.settings'

export const settingsScreens: readonly SettingsScreen[] = [
  {
    key: 'screen.hub',
    menu: ['Empresa', 'Parâmetros Globais', 'Hub Fidelidade'],
    name: 'Hub Fidelidade: CRM&Bônus',
    help: 'Operadora, Código Empresa CRM&Bônus, Chave de Integração, Código da Loja, Ambiente, Ativo e o teste da conexão.',
    permission,
    open: () => openLoyaltySettings('hub'),
  },
  {
    key: 'screen.gateway',
    menu: ['Utilitários', 'Administrador', 'Configurações Gerais', 'Gateway Fidelidade'],
    name: 'Gateway Fidelidade: Cashback Dito',
    help: 'URL de Autenticação, Usuário, Senha, URL de Comunicação, Brand e o teste da conexão.',
    permission,
    open: () => openLoyaltySettings('gateway'),
  },
  {
    key: 'screen.branches',
    menu: ['Utilitários', 'Empresa', 'Filiais'],
    name: 'Filiais: Cartão Fidelidade e Dito Cashback',
    help: 'O programa de cada filial, e a configuração do Dito que só vale nela.',
    permission: 'settings.parameters',
    open: () => goTo('branches'),
  },
  {
    key: 'screen.points',
    menu: ['Empresa', 'Juntos Somos Mais'],
    name: 'Juntos Somos Mais',
    help: 'Forma de pontuação, marcas que geram pontuação, tabela da loja, credenciais e o teste da conexão.',
    permission,
    open: () => openLoyaltySettings('points'),
  },
  {
    key: 'screen.unready-products',
    menu: ['Utilitários', 'Administrador', 'Configurações Gerais', 'Gateway Fidelidade'],
    name: 'Conferência de produtos',
    help: 'Produtos sem classificação ou sem código de barras.',
    permission,
    open: () => openLoyaltySettings('products'),
  },
]
