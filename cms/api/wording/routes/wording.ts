const DRAFT = '/amendments/:changeSet';

export default {
  routes: [
    { method: 'POST', path: `${DRAFT}/measures`, handler: 'wording.insertMeasure' },
    { method: 'PUT', path: `${DRAFT}/measures/:key`, handler: 'wording.saveMeasure' },
    { method: 'DELETE', path: `${DRAFT}/measures/:key`, handler: 'wording.repealMeasure' },
    { method: 'PUT', path: `${DRAFT}/sections/:key`, handler: 'wording.saveSection' },
  ],
};
