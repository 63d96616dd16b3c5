console.log('the probe is in place');
