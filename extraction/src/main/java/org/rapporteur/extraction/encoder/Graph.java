package org.rapporteur.extraction.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One graph of the model, run by ONNX Runtime on the caller's thread alone. The same numbers go out for the same numbers in,
 * whatever was run before and whatever else runs at the time. Safe for use by several threads. {@link Model} makes and closes it.
 */
public final class Graph {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Function<Fault, ModelException> fault;

    private Graph(OrtEnvironment environment, OrtSession session, Function<Fault, ModelException> fault) {
        this.environment = environment;
        this.session = session;
        this.fault = fault;
    }

    /**
     * What is wrong with a graph.
     *
     * @param text says it, as the rest of a sentence that begins with the file's name
     * @param cause what was thrown; may be null
     */
    record Fault(String text, Throwable cause) {}

    /**
     * Opens a graph.
     *
     * @param bytes the graph as a file of the ONNX format
     * @param fault makes the exception that names the file
     */
    static Graph of(byte[] bytes, Function<Fault, ModelException> fault) {
        try {
            OrtEnvironment environment = environment();
            try (OrtSession.SessionOptions options = options()) {
                return new Graph(environment, environment.createSession(bytes, options), fault);
            }
        } catch (OrtException e) {
            throw fault.apply(new Fault("is no graph that ONNX Runtime can read (" + e.getMessage() + ")", e));
        } catch (LinkageError e) {
            // The library is unpacked into java.io.tmpdir; there is none for every system.
            String machine = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
            String text = "cannot be run: ONNX Runtime does not load on this machine, " + machine + " (" + e + ")";
            throw fault.apply(new Fault(text, e));
        }
    }

    private static OrtEnvironment environment() throws OrtException {
        // One for the whole process, whoever asks first. It must not write to the terminal: what fails comes as an
        // exception.
        OrtEnvironment environment =
                OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "rapporteur");
        environment.setTelemetry(false);
        return environment;
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        return options;
    }

    /** Returns the names of what goes in. */
    public Set<String> inputs() {
        return session.getInputNames();
    }

    /** Returns the names of what comes out. */
    public Set<String> outputs() {
        return session.getOutputNames();
    }

    /**
     * Runs the graph.
     *
     * @param inputs what goes in, by name
     * @return what comes out, by name: floating numbers, row after row, at position 0
     * @throws ModelException when the graph does not take these inputs, or puts out anything but floating numbers
     */
    public Map<String, FloatBuffer> run(Map<String, Tensor> inputs) {
        Map<String, OnnxTensor> given = new HashMap<>();
        try {
            for (Map.Entry<String, Tensor> input : inputs.entrySet()) {
                given.put(input.getKey(), tensor(input.getValue()));
            }
            try (OrtSession.Result result = session.run(given)) {
                Map<String, FloatBuffer> outputs = new HashMap<>();
                for (Map.Entry<String, OnnxValue> output : result) {
                    outputs.put(output.getKey(), floats(output.getKey(), output.getValue()));
                }
                return outputs;
            }
        } catch (OrtException e) {
            throw fault.apply(new Fault("cannot be run (" + e.getMessage() + ")", e));
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(Tensor tensor) throws OrtException {
        return tensor.values() instanceof LongBuffer longs
                ? OnnxTensor.createTensor(environment, longs, tensor.shape())
                : OnnxTensor.createTensor(environment, (FloatBuffer) tensor.values(), tensor.shape());
    }

    private FloatBuffer floats(String name, OnnxValue value) {
        FloatBuffer floats = value instanceof OnnxTensor tensor ? tensor.getFloatBuffer() : null;
        if (floats == null) {
            throw fault.apply(new Fault("is not a graph of this kind: its output " + name + " is no floats", null));
        }
        return floats;
    }

    void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw fault.apply(new Fault("cannot be closed (" + e.getMessage() + ")", e));
        }
    }
}
