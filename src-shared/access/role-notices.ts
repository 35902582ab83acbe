/** What an update changed in every shop's roles, in the words of whoever manages them (FEATURES B2). */
export const roleNotices = {
  'return-limits':
    'Trocas e devoluções agora têm limite por perfil. O perfil Caixa pede aprovação para devolver qualquer valor; Supervisor devolve até R$ 5.000,00 por turno. Vendas fora do prazo de devolução pedem aprovação. Perfis da loja que já cancelavam vendas e devolviam dinheiro ficaram como Supervisor; os demais, como Caixa.',
} as const

export type RoleNotice = keyof typeof roleNotices

export const roleNoticeNames = Object.keys(roleNotices) as [RoleNotice, ...RoleNotice[]]
