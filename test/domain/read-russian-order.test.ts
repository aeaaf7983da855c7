import { readOrder } from '../../cms/domain/reading/read-order';
import { seedBodies } from '../support/seed-source';

const SOURCE = `Об утверждении Плана мероприятий по исполнению поручений Главы государства, направленных на дальнейшее совершенствование электронной избирательной системы
Распоряжение Премьер-Министра Республики Казахстан от 27 июня 2005 года N 178-р
[bookmark: z1]

      В целях формирования методики составления списков избирателей и дальнейшего совершенствования электронной избирательной системы: 


      1. Утвердить прилагаемый План мероприятий по исполнению поручений Главы государства, направленных на дальнейшее совершенствование электронной избирательной системы (далее - План). 


      2. Руководителям государственных органов Республики Казахстан, акимам областей, городов Астаны и Алматы, а также Центральной избирательной комиссии Республики Казахстан (по согласованию) обеспечить реализацию мероприятий, предусмотренных Планом. 


      3. Контроль за исполнением настоящего распоряжения возложить на Руководителя Канцелярии Премьер-Министра Республики Казахстан Тлеубердина А.А. 
       Премьер-Министр 
                                              Утвержден 

                                      распоряжением Премьер-Министра 

                                          Республики Казахстан 

                                        от 27 июня 2005 года N 178-р 


          План мероприятий по исполнению поручений Главы 

      государства, направленных на дальнейшее совершенствование 

                  электронной избирательной системы  
       Сноска. В План внесены изменения - распоряжением Премьер-Министра РК от 6 апреля 2006 года N 86.  
	N 

п/п 
	Мероприятия 
	Срок 

исполнения 
	Форма 

завершения 
	Ответственные 

исполнители 
	Источник 

финанси- 

рования 

	1 
	2 
	3 
	4 
	5 
	6 

	I. Мероприятия по ведению единого электронного регистра граждан 

	1.1 
	Внесение проекта Закона "О внесении изменений и дополнений" 
	3-й квартал 

2006 года 
	Внесение проекта закона в Парла- 

мент Республики Казахстан 
	Министерство юстиции Респуб- 

лики Казахстан 
	Не тре- 

буется 

	1.2 
	Продолжение работы по созданию Государственной базы данных "Физические лица" 
	4 квартал 

2007 года 
	Информация Правитель- 

ству Республики Казахстан 
	Агентство Республики Казахстан по информа- 

тизации и связи 
	Республикан- 

ская бюджетная программа 005 "Создание государственных баз данных" в сумме 342362,5 тыс. тенге 

	1.3 
	Передача в Центральную избирательную комиссию Республики Казахстан сведений 
	Ежегодно к 1 июля и 1 января и по запросу Центральной избиратель- 

ной комиссии Республики Казахстан 
	Список избирателей 
	Акимы областей, городов Астаны и Алматы 
	Не требуется 

	        II. Мероприятия по наклейке штрих-кодов 

	2.3 
	Организация на местах работы по формированию, печати и наклейке штрих- 

кодов 
	3 квартал 

2005 года 
	Информация Центральной избирательной комиссии 
	Акимы областей, городов Астаны и Алматы, Централь- 

ная избирательная комиссия Республики Казахстан (по согласо- 

ванию) 
	Местный бюджет 

	2.4 
	Информирование Администрации Президента Республики Казахстан 
	Ежемесячно и по запросу Админист- 

рации Президента Республики Казахстан 
	Информация 
	Акимы областей, городов Астаны и Алматы 
	Не требуется 
`;

const reading = readOrder(SOURCE, { bodies: seedBodies() });

describe('an order in Russian', () => {
  test('is told by its letters', () => {
    expect(reading.language).toBe('ru');
  });

  test('has its kind, number, date, issuer, control, signatory and stamp', () => {
    expect(reading.order).toMatchObject({
      kind: 'prime-minister-order',
      number: '178-р',
      date: '2005-06-27',
      issuer: 'Премьер-Министр Республики Казахстан',
      control: { office: 'Руководитель Канцелярии Премьер-Министра Республики Казахстан', person: 'Тлеубердин А.А.' },
      signatory: 'Премьер-Министр',
      stamp: 'Утвержден распоряжением Премьер-Министра Республики Казахстан от 27 июня 2005 года N 178-р',
    });
    expect(reading.order.points.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(reading.plan.title.ru).toMatch(/^План мероприятий по исполнению .* избирательной системы$/);
  });

  test('has its note of amendment', () => {
    expect(reading.amendments).toMatchObject([
      { order: { kind: 'prime-minister-order', number: '86', date: '2006-04-06' }, target: 'plan', event: 'amended' },
    ]);
  });

  test('has deadlines, bodies and money as in Kazakh', () => {
    expect(reading.measures.map(({ deadline }) => deadline.due)).toEqual(['2006-09-30', '2007-12-31', null, '2005-09-30', null]);
    expect(reading.measures[2]?.deadline).toMatchObject({ recurrence: { frequency: 'yearly', on: ['01-01', '07-01'] }, onRequestOf: ['cec'] });
    expect(reading.measures.map(({ executors }) => executors.map(({ body }) => body))).toEqual([
      ['ministry-of-justice'],
      ['agency-informatization-communications'],
      ['akims'],
      ['akims', 'cec'],
      ['akims'],
    ]);
    expect(reading.measures[3]?.executors.map(({ byAgreement }) => byAgreement)).toEqual([false, true]);
    expect(reading.measures[1]?.funding).toMatchObject({ source: 'republican-budget', amountTenge: '342362500', programmeCode: '005' });
    expect(reading.measures[3]?.action.ru).toContain('наклейке штрих-кодов');
    expect(reading.totals.allTenge).toBe('342362500');
  });
});

describe('a table pasted from a sheet, a row a line', () => {
  const pasted = [
    'Ответственные исполнители\tСрок исполнения\tМероприятия\t№\tИсточник финансирования',
    'Министерство юстиции\tIII квартал 2005 г.\tПодготовить проект\t1\tНе требуется',
    'Министерство финансов\tежегодно\tОтчитаться\t2\t100 тыс. тенге, местный бюджет',
    '',
    'Конец плана',
  ].join('\n');

  test('is read with its columns in any order', () => {
    const { measures, leftOver } = readOrder(pasted);
    expect(measures.map(({ number, action, deadline }) => [number, action.ru, deadline.kind])).toEqual([
      ['1', 'Подготовить проект', 'period'],
      ['2', 'Отчитаться', 'recurring'],
    ]);
    expect(measures[1]?.funding).toMatchObject({ source: 'local-budget', amountTenge: '100000' });
    expect(leftOver).toEqual([{ text: 'Конец плана', line: 5 }]);
  });
});

describe('cells that lost the blank lines between rows', () => {
  test('are parted again by the column numbers', () => {
    const cells = ['N', 'Мероприятия', 'Срок', '1', '2', '3', 'I. Раздел', '1.1', 'Сделать', '2005 г.', '1.2', 'Проверить', 'постоянно'];
    const { measures, sections } = readOrder(cells.map((cell) => `\t${cell}`).join('\n'));
    expect(sections).toEqual([{ number: 'I', title: { ru: 'Раздел' } }]);
    expect(measures.map(({ number, deadline }) => [number, deadline.kind])).toEqual([['1.1', 'period'], ['1.2', 'continuous']]);
  });
});
