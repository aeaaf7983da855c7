/** The date the office is looked at, and the redactions of a plan. */
export const asOf = {
  date: 'Күні',
  help: 'Осы күнгі жағдай бойынша',
  past: 'Өткен күнгі жағдай көрсетілген: %{date}.',
  ahead: 'Алдағы күнгі жағдай көрсетілген: %{date}. Ол бүгінге дейін жарияланған актілер бойынша есептелген.',
  backToToday: 'Бүгінгі күнге оралу',
  notHeld: 'мәтіні сақталмаған',
  slider: 'Жоспардың редакциялары, ең ертесінен ең соңғысына дейін',
  notApproved: 'Бұл күні жоспар әлі бекітілмеген: %{date}.',
  amendedBy: 'Өзгерткен акт',
};
