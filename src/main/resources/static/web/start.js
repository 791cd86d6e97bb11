'use strict';

const base = location.origin + '/fhir';
document.querySelectorAll('.base').forEach(place => { place.textContent = base; });
document.querySelectorAll('.root').forEach(place => { place.textContent = location.origin; });

const local = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);

function show(state, text) {
  document.getElementById('light').className = state;
  document.getElementById('state').textContent = text;
}

fetch('/actuator/health/readiness')
  .then(answer => answer.ok ? show('up', 'The server is ready') : show('down', 'The server is not ready'))
  .catch(() => show('down', 'The server does not answer'));

function cell(row, content) {
  const place = document.createElement('td');
  place.append(content);
  row.append(place);
}

function link(href, text) {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function nameOf(patient) {
  const name = (patient.name || [])[0];
  return name ? [(name.given || []).join(' '), name.family].filter(Boolean).join(' ') : 'without a name';
}

function list(patients) {
  const body = document.querySelector('#patient-table tbody');
  for (const patient of patients) {
    const row = document.createElement('tr');
    const id = encodeURIComponent(patient.id);
    cell(row, nameOf(patient));
    cell(row, patient.birthDate || '');
    cell(row, link(base + '/Patient/' + id + '/$everything?_pretty=true', 'everything'));
    cell(row, link(base + '/Patient/' + id + '/$registry-forms?registry=cibmtr&_pretty=true', 'CIBMTR'));
    body.append(row);
  }
  document.getElementById('patient-table').hidden = false;
  document.querySelectorAll('.patient').forEach(place => { place.textContent = patients[0].id; });
}

const note = document.getElementById('patients-note');
fetch(base + '/Patient?_count=10&_sort=-_lastUpdated')
  .then(answer => {
    document.getElementById('try-it').hidden = !(local && answer.ok);
    if (answer.status === 401) {
      note.textContent = 'Patients are shown to whoever sends the bearer token.';
      return null;
    }
    return answer.json();
  })
  .then(bundle => {
    const patients = ((bundle || {}).entry || []).map(entry => entry.resource);
    if (patients.length) {
      note.hidden = true;
      list(patients);
    } else if (bundle) {
      note.textContent = 'There is no patient here yet. In try-it mode three come by themselves within a minute.';
    }
  })
  .catch(() => { note.textContent = 'The server does not answer.'; });
