export const act = {
  kind: {
    'prime-minister-order': 'Премьер-Министрдің өкімі',
    'government-resolution': 'Үкіметтің қаулысы',
    'presidential-decree': 'Президенттің Жарлығы',
    'minister-order': 'министрдің бұйрығы',
    'akim-resolution': 'әкімдіктің қаулысы',
    'akim-decision': 'әкімнің шешімі',
    'maslikhat-decision': 'мәслихаттың шешімі',
    law: 'Заң',
    other: 'акт',
  },
  citation: {
    'prime-minister-order': 'Қазақстан Республикасы Премьер-Министрінің %{date} № %{number} өкімі',
    'government-resolution': 'Қазақстан Республикасы Үкіметінің %{date} № %{number} қаулысы',
    'presidential-decree': 'Қазақстан Республикасы Президентінің %{date} № %{number} Жарлығы',
    'minister-order': 'Министрдің %{date} № %{number} бұйрығы',
    'akim-resolution': 'Әкімдіктің %{date} № %{number} қаулысы',
    'akim-decision': 'Әкімнің %{date} № %{number} шешімі',
    'maslikhat-decision': 'Мәслихаттың %{date} № %{number} шешімі',
    law: 'Қазақстан Республикасының %{date} № %{number} Заңы',
    other: '%{date} № %{number} акт',
  },
  citationDate: '%{year} жылғы %{day} %{monthLocative}',
  changeSetKind: { enactment: 'тізілімдегі алғашқы мәтін', amendment: 'өзгерістер мен толықтырулар', correction: 'қатені түзету', repeal: 'күшінің жойылуы' },
  /** A part of the plan or its act that an amendment can change. */
  unit: {
    title: 'Жоспардың атауы',
    point: 'Актінің %{number}-тармағы',
    section: '%{number}-бөлім',
    measure: '%{number}-іс-шара',
  },
};
