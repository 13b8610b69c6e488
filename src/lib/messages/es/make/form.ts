import type { MakeForm } from '../../types/make/form.js';

const form: MakeForm = {
  title: 'Evento',
};
export default form;
