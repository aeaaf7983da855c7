const DRAFT = '/amendments/:changeSet';

export default {
  routes: [
    { method: 'POST', path: `${DRAFT}/measures`, handler: 'wording.insertMeasure' },
    { method: 'PUT', path: `${DRAFT}/measures/:key`, handler: 'wording.saveMeasure' },
    { method: 'DELETE', path: `${DRAFT}/measures/:key`, handler: 'wording.repealMeasure' },
    { method: 'PUT', path: `${DRAFT}/sections/:key`, handler: 'wording.saveSection' },
    { method: 'DELETE', path: `${DRAFT}/sections/:key`, handler: 'wording.repealSection' },
    { method: 'POST', path: `${DRAFT}/points`, handler: 'wording.insertPoint' },
    { method: 'PUT', path: `${DRAFT}/points/:key`, handler: 'wording.savePoint' },
    { method: 'DELETE', path: `${DRAFT}/points/:key`, handler: 'wording.repealPoint' },
    { method: 'PUT', path: `${DRAFT}/title`, handler: 'wording.saveTitle' },
    { method: 'POST', path: `${DRAFT}/replace-words`, handler: 'wording.replaceWords' },
    { method: 'POST', path: `${DRAFT}/revert`, handler: 'wording.revert' },
  ],
};
