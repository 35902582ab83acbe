/** What an update changed in every shop's roles, or a new computer in its PINs, in the words of whoever manages them (FEATURES B2). */
export const roleNotices = {
  'return-limits':
    'Trocas e devoluções agora têm limite por perfil. O perfil Caixa pede aprovação para devolver qualquer valor; Supervisor devolve até R$ 5.000,00 por turno. Vendas fora do prazo de devolução pedem aprovação. Perfis da loja que já cancelavam vendas e devolviam dinheiro ficaram como Supervisor; os demais, como Caixa.',
  'till-share':
    'Cada caixa aberto agora é de quem o abriu ou assumiu. O perfil Caixa não vende, não faz sangria e não fecha no caixa de outro operador: antes precisa assumi-lo, com aprovação. Supervisor e Gerente podem trabalhar no caixa de outro; dos perfis da loja, os que já assumiam caixas sem aprovação. A sangria sem aprovação conta somada no turno.',
  'pins-elsewhere':
    'Esta loja veio de outro computador, que guardava a chave dos PINs. Quem não gerencia nem restaura cópias ainda não consegue entrar: dê a cada um um PIN novo em Operadores e permissões.',
} as const

export type RoleNotice = keyof typeof roleNotices

export const roleNoticeNames = Object.keys(roleNotices) as [RoleNotice, ...RoleNotice[]]
